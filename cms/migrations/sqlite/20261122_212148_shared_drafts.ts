import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`shared_drafts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`key_hash\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`shared_drafts_document_id_idx\` ON \`shared_drafts\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`shared_drafts_key_hash_idx\` ON \`shared_drafts\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`shared_drafts_by_idx\` ON \`shared_drafts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`shared_drafts_updated_at_idx\` ON \`shared_drafts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shared_drafts_created_at_idx\` ON \`shared_drafts\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`shared_drafts\`;`)
}
