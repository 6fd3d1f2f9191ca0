import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** The frame of a page of the admin for staff alone: a view of one's own is open to all unless it asks who is there. */
export const StaffView = ({ view, children }: { view: AdminViewServerProps; children: ReactNode }) => {
  const { initPageResult, payload, i18n, params, searchParams } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) return redirect(`${payload.config.routes.admin}/login`)
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      user={req.user}
      visibleEntities={visibleEntities}
      req={req}
      // In the order in which Payload's own pages have them.
      viewActions={payload.config.admin.components.actions.toReversed()}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <Gutter>{children}</Gutter>
    </DefaultTemplate>
  )
}
