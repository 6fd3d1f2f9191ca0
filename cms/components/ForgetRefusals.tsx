'use client'

import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Under the log-in: takes what it refused off the screen once somebody is in. */
export const ForgetRefusals = () => {
  useEffect(
    () => () => {
      toast.dismiss()
    },
    [],
  )
  return null
}
