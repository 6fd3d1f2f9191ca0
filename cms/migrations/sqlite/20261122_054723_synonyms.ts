import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`synonyms_rows\`;`)
  await db.run(sql`DROP TABLE \`synonyms\`;`)
}
