import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`feedback\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`page\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`answer\` text NOT NULL,
  	\`comment\` text,
  	\`day\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`feedback_page_idx\` ON \`feedback\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`feedback_day_idx\` ON \`feedback\` (\`day\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`duty\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_duty\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`duties_declaration_url\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`duties_declaration_date\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`duties_accessibility_email\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`duties_dpo_email\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`duties_transparency_url\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`duties_pec\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`duties_licence_url\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`duties_controller\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`duty\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_duty\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`duties_declaration_url\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`duties_declaration_date\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`duties_accessibility_email\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`duties_dpo_email\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`duties_transparency_url\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`duties_pec\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`duties_licence_url\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`duties_controller\`;`)
}
