import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`places_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_people_order_idx\` ON \`places_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_people_parent_id_idx\` ON \`places_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_people_locale_idx\` ON \`places_people\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_people_order_idx\` ON \`_places_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_people_parent_id_idx\` ON \`_places_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_people_locale_idx\` ON \`_places_v_version_people\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`studies_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_languages_order_idx\` ON \`studies_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`studies_languages_parent_idx\` ON \`studies_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`detail\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_sources_order_idx\` ON \`studies_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_sources_parent_id_idx\` ON \`studies_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_sources_locale_idx\` ON \`studies_sources\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`studies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'study',
  	\`wording\` text DEFAULT 'published',
  	\`authors\` text,
  	\`date\` text,
  	\`url\` text,
  	\`area_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_area_idx\` ON \`studies\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_updated_at_idx\` ON \`studies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`studies_created_at_idx\` ON \`studies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`studies_deleted_at_idx\` ON \`studies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`studies_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_slug_idx\` ON \`studies_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`studies__status_idx\` ON \`studies_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_locales_locale_parent_id_unique\` ON \`studies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_locales_parent_id_idx\` ON \`studies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_rels_order_idx\` ON \`studies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_parent_idx\` ON \`studies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_path_idx\` ON \`studies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_organisations_id_idx\` ON \`studies_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_documents_id_idx\` ON \`studies_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_topics_id_idx\` ON \`studies_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_languages_order_idx\` ON \`_studies_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_languages_parent_idx\` ON \`_studies_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`detail\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_sources_order_idx\` ON \`_studies_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_sources_parent_id_idx\` ON \`_studies_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_sources_locale_idx\` ON \`_studies_v_version_sources\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_type\` text DEFAULT 'study',
  	\`version_wording\` text DEFAULT 'published',
  	\`version_authors\` text,
  	\`version_date\` text,
  	\`version_url\` text,
  	\`version_area_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_parent_idx\` ON \`_studies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_area_idx\` ON \`_studies_v\` (\`version_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_updated_at_idx\` ON \`_studies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_created_at_idx\` ON \`_studies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_deleted_at_idx\` ON \`_studies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_created_at_idx\` ON \`_studies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_updated_at_idx\` ON \`_studies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_snapshot_idx\` ON \`_studies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_published_locale_idx\` ON \`_studies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_latest_idx\` ON \`_studies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_slug_idx\` ON \`_studies_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version__status_idx\` ON \`_studies_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_studies_v_locales_locale_parent_id_unique\` ON \`_studies_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_locales_parent_id_idx\` ON \`_studies_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_order_idx\` ON \`_studies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_parent_idx\` ON \`_studies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_path_idx\` ON \`_studies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_organisations_id_idx\` ON \`_studies_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_documents_id_idx\` ON \`_studies_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_topics_id_idx\` ON \`_studies_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`revisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`subject\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`path\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`revisions_subject_idx\` ON \`revisions\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`revisions_document_id_idx\` ON \`revisions\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`revisions_updated_at_idx\` ON \`revisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`revisions_created_at_idx\` ON \`revisions\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`synonyms_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`it\` text,
  	\`en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_rows_order_idx\` ON \`synonyms_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_rows_parent_id_idx\` ON \`synonyms_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`synonyms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`duty\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_duty\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`studies_id\` text(36) REFERENCES studies(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_studies_id_idx\` ON \`payload_locked_documents_rels\` (\`studies_id\`);`)
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
  await db.run(sql`DROP TABLE \`places_people\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`studies_languages\`;`)
  await db.run(sql`DROP TABLE \`studies_sources\`;`)
  await db.run(sql`DROP TABLE \`studies\`;`)
  await db.run(sql`DROP TABLE \`studies_locales\`;`)
  await db.run(sql`DROP TABLE \`studies_rels\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`revisions\`;`)
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`DROP TABLE \`synonyms_rows\`;`)
  await db.run(sql`DROP TABLE \`synonyms\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`calls_id\` text(36),
  	\`places_id\` text(36),
  	\`stories_id\` text(36),
  	\`news_id\` text(36),
  	\`events_id\` text(36),
  	\`pages_id\` text(36),
  	\`areas_id\` text(36),
  	\`organisations_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "calls_id", "places_id", "stories_id", "news_id", "events_id", "pages_id", "areas_id", "organisations_id", "topics_id", "media_id", "documents_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "calls_id", "places_id", "stories_id", "news_id", "events_id", "pages_id", "areas_id", "organisations_id", "topics_id", "media_id", "documents_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calls_id_idx\` ON \`payload_locked_documents_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
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
