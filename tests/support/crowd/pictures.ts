import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

interface Picture {
  file: string
  width: number
  height: number
}

const picture = (name: string, width: number, height: number): Picture => ({
  file: `/media/${name}.png`,
  width,
  height,
})

/** The pictures of the documents: ordinary ones, and such as nobody would upload on purpose. */
export const pictures = {
  tiny: picture('tiny', 3, 3),
  ribbon: picture('ribbon', 8_000, 200),
  ordinary: picture('ordinary', 1_200, 800),
} as const satisfies Record<string, Picture>

/**
 * Writes the pictures, and the file that every document to download stands for, into a folder.
 * @returns the name of each in the folder, by its path on the portal
 */
export async function writeFiles(folder: string): Promise<Map<string, string>> {
  mkdirSync(path.join(folder, 'files'), { recursive: true })
  const files = new Map([['/documents/file.pdf', 'files/file.pdf']])
  writeFileSync(path.join(folder, 'files/file.pdf'), '%PDF-1.7\n')
  for (const [name, { file, width, height }] of Object.entries(pictures)) {
    const background = { r: 200, g: 205, b: 207 }
    const image = sharp({ create: { width, height, channels: 3, background } })
    await image.png().toFile(path.join(folder, 'files', `${name}.png`))
    files.set(file, `files/${name}.png`)
  }
  return files
}
