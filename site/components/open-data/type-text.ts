import type { Translate } from '../../../i18n/translate.ts'
import type { FieldType } from '../../feeds/data/field-type.ts'

/** The type of a field of the open data, in words. */
export function typeText({ name, isNullable, of }: FieldType, isInEachLanguage: boolean, t: Translate): string {
  const type = of === null ? t(`data.type.${name}`) : t('data.type.listOf', { type: t(`data.type.${of}`) })
  return [isNullable ? `${type} ${t('data.orNull')}` : type, ...(isInEachLanguage ? [t('data.perLanguage')] : [])].join(
    ', ',
  )
}
