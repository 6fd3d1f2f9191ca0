import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`topics\` ADD \`eurovoc\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_eurovoc\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`warned\` integer;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`warnings\` text;`)
  await db.run(sql`CREATE INDEX \`publications_warned_idx\` ON \`publications\` (\`warned\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`publications_warned_idx\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`warned\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`warnings\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`eurovoc\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_eurovoc\`;`)
}
