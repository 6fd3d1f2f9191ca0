import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { photograph } from './image-files.ts'

/** The metadata of an image as programs for pictures write it: each text in its languages. */
export function xmp(texts: {
  description?: Record<string, string>
  terms?: string
  creators?: string[]
  alt?: string
}) {
  const inLanguages = (by: Record<string, string>): string =>
    `<rdf:Alt>${Object.entries(by)
      .map(([language, words]) => `<rdf:li xml:lang="${language}">${words}</rdf:li>`)
      .join('')}</rdf:Alt>`
  const { description, terms, creators, alt } = texts
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
      xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
    ${description ? `<dc:description>${inLanguages(description)}</dc:description>` : ''}
    ${creators ? `<dc:creator><rdf:Seq>${creators.map((name) => `<rdf:li>${name}</rdf:li>`).join('')}</rdf:Seq></dc:creator>` : ''}
    ${terms ? `<xmpRights:UsageTerms>${inLanguages({ 'x-default': terms })}</xmpRights:UsageTerms>` : ''}
    ${alt ? `<Iptc4xmpCore:AltTextAccessibility>${inLanguages({ it: alt })}</Iptc4xmpCore:AltTextAccessibility>` : ''}
    </rdf:Description></rdf:RDF></x:xmpmeta>`
}

/** A photograph that brings metadata along. */
export async function describedPicture(format: 'jpeg' | 'png' | 'webp' | 'avif', metadata: string): Promise<Buffer> {
  const picture = sharp(await photograph(1440, 810)).keepExif()
  if (format === 'png') return withText(await picture.png().toBuffer(), metadata)
  return picture.withXmp(metadata).toFormat(format).toBuffer()
}

/** A PNG with metadata where its standard wants them; sharp writes them elsewhere. */
function withText(png: Buffer, metadata: string): Buffer {
  const data = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${metadata}`)
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length - 4)
  sum.writeUInt32BE(crc32(data))
  // Behind the signature and the head, which have 33 bytes.
  return Buffer.concat([png.subarray(0, 33), length, data, sum, png.subarray(33)])
}

/** A JPEG with the fields of IPTC, by number, as agencies write them. */
export function withIptc(jpeg: Buffer, fields: [number: number, words: string][]): Buffer {
  const records = fields.flatMap(([number, words]) => {
    const data = Buffer.from(words)
    return [Buffer.from([0x1c, 2, number, data.length >> 8, data.length & 255]), data]
  })
  // That the words are in UTF-8.
  const data = Buffer.concat([Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]), ...records])
  const resource = Buffer.from([0x38, 0x42, 0x49, 0x4d, 4, 4, 0, 0, 0, 0, data.length >> 8, data.length & 255])
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource, data, Buffer.alloc(data.length % 2)])
  const length = body.length + 2
  const segment = Buffer.from([0xff, 0xed, length >> 8, length & 255])
  return Buffer.concat([jpeg.subarray(0, 2), segment, body, jpeg.subarray(2)])
}
