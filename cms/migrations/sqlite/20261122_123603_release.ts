import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`leases\` ADD \`since\` numeric;`)
  await db.run(sql`ALTER TABLE \`leases\` ADD \`by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`leases\` DROP COLUMN \`since\`;`)
  await db.run(sql`ALTER TABLE \`leases\` DROP COLUMN \`by\`;`)
}
