import type { Metadata } from 'next'
import { PreviewFrame } from '../../../../components/PreviewFrame.tsx'

export const metadata: Metadata = { title: 'Anteprima · Preview', robots: { index: false, follow: false } }

const Page = async ({ params }: { params: Promise<{ language: string }> }) => (
  <PreviewFrame language={(await params).language === 'en' ? 'en' : 'it'} />
)

export default Page
