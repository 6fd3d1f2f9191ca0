'use client'

import { Link, LogOutIcon, useConfig, useTranslation } from '@payloadcms/ui'

/** The way out, in words: Payload shows a bare sign. */
export const LogOut = () => {
  const { t } = useTranslation()
  const { config } = useConfig()
  const { admin, routes } = config
  return (
    <Link className="nav__log-out log-out" href={`${routes.admin}${admin.routes.logout}`} prefetch={false}>
      <LogOutIcon />
      {t('authentication:logOut')}
    </Link>
  )
}
