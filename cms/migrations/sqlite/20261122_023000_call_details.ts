import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`calls_more_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_more_windows_order_idx\` ON \`calls_more_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_more_windows_parent_id_idx\` ON \`calls_more_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_sectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_sectors_order_idx\` ON \`calls_sectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`calls_sectors_parent_idx\` ON \`calls_sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_offers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_offers_order_idx\` ON \`calls_offers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`calls_offers_parent_idx\` ON \`calls_offers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_abroad_form_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_abroad_form_languages_order_idx\` ON \`calls_abroad_form_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`calls_abroad_form_languages_parent_idx\` ON \`calls_abroad_form_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_questions_order_idx\` ON \`calls_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_questions_parent_id_idx\` ON \`calls_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_questions_locale_idx\` ON \`calls_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_more_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_more_windows_order_idx\` ON \`_calls_v_version_more_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_more_windows_parent_id_idx\` ON \`_calls_v_version_more_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_sectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_sectors_order_idx\` ON \`_calls_v_version_sectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_sectors_parent_idx\` ON \`_calls_v_version_sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_offers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_offers_order_idx\` ON \`_calls_v_version_offers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_offers_parent_idx\` ON \`_calls_v_version_offers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_abroad_form_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_abroad_form_languages_order_idx\` ON \`_calls_v_version_abroad_form_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_abroad_form_languages_parent_idx\` ON \`_calls_v_version_abroad_form_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_questions_order_idx\` ON \`_calls_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_questions_parent_id_idx\` ON \`_calls_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_questions_locale_idx\` ON \`_calls_v_version_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`call_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`call\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`call_changes_call_idx\` ON \`call_changes\` (\`call\`);`)
  await db.run(sql`CREATE INDEX \`call_changes_updated_at_idx\` ON \`call_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`call_changes_created_at_idx\` ON \`call_changes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`closing\` text DEFAULT 'date';`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`review\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`no_money\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`amount_from\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`aid_regime\` text DEFAULT 'not-stated';`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`firm_age_up_to\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`abroad_seat\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`abroad_identity\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`abroad_english_contact\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`contact_telephone\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`act_number\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`act_date\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`act_url\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`officer\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`transparency_url\` text;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`results_received\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`results_admitted\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`results_winners\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`results_given\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`opens_tz\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`closes_tz\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`exception_from_tz\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`exception_until_tz\`;`)
  await db.run(sql`ALTER TABLE \`calls_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`calls_rels\` ADD \`stories_id\` text(36) REFERENCES stories(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`calls_rels_documents_id_idx\` ON \`calls_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_stories_id_idx\` ON \`calls_rels\` (\`stories_id\`);`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_closing\` text DEFAULT 'date';`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_review\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_no_money\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_amount_from\` numeric;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_aid_regime\` text DEFAULT 'not-stated';`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_firm_age_up_to\` numeric;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_abroad_seat\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_abroad_identity\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_abroad_english_contact\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_contact_telephone\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_act_number\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_act_date\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_act_url\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_officer\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_transparency_url\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_results_received\` numeric;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_results_admitted\` numeric;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_results_winners\` numeric;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_results_given\` numeric;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_opens_tz\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_closes_tz\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_exception_from_tz\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_exception_until_tz\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_calls_v_rels\` ADD \`stories_id\` text(36) REFERENCES stories(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_documents_id_idx\` ON \`_calls_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_stories_id_idx\` ON \`_calls_v_rels\` (\`stories_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`starts_tz\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`ends_tz\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_starts_tz\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_ends_tz\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reset_password_requested_at\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`calls_more_windows\`;`)
  await db.run(sql`DROP TABLE \`calls_sectors\`;`)
  await db.run(sql`DROP TABLE \`calls_offers\`;`)
  await db.run(sql`DROP TABLE \`calls_abroad_form_languages\`;`)
  await db.run(sql`DROP TABLE \`calls_questions\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_more_windows\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_sectors\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_offers\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_abroad_form_languages\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`call_changes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_calls_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`places_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_calls_rels\`("id", "order", "parent_id", "path", "organisations_id", "places_id", "topics_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "places_id", "topics_id" FROM \`calls_rels\`;`)
  await db.run(sql`DROP TABLE \`calls_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_calls_rels\` RENAME TO \`calls_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`calls_rels_order_idx\` ON \`calls_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_parent_idx\` ON \`calls_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_path_idx\` ON \`calls_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_organisations_id_idx\` ON \`calls_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_places_id_idx\` ON \`calls_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_topics_id_idx\` ON \`calls_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__calls_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`places_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__calls_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "places_id", "topics_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "places_id", "topics_id" FROM \`_calls_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__calls_v_rels\` RENAME TO \`_calls_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_order_idx\` ON \`_calls_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_parent_idx\` ON \`_calls_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_path_idx\` ON \`_calls_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_organisations_id_idx\` ON \`_calls_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_places_id_idx\` ON \`_calls_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_topics_id_idx\` ON \`_calls_v_rels\` (\`topics_id\`);`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`opens_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`closes_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`exception_from_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`exception_until_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`closing\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`review\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`no_money\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`amount_from\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`aid_regime\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`firm_age_up_to\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`abroad_seat\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`abroad_identity\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`abroad_english_contact\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`contact_email\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`contact_telephone\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`act_number\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`act_date\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`act_url\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`officer\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`transparency_url\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`results_received\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`results_admitted\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`results_winners\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`results_given\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_opens_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_closes_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_exception_from_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_exception_until_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_closing\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_review\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_no_money\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_amount_from\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_aid_regime\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_firm_age_up_to\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_abroad_seat\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_abroad_identity\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_abroad_english_contact\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_contact_email\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_contact_telephone\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_act_number\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_act_date\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_act_url\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_officer\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_transparency_url\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_results_received\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_results_admitted\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_results_winners\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_results_given\`;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`starts_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`ends_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_starts_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_ends_tz\` text DEFAULT 'Europe/Rome';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reset_password_requested_at\` text;`)
}
