import type { PayloadRequest } from 'payload'

export const roles = ['administrator', 'editor', 'author', 'translator'] as const

export type Role = (typeof roles)[number]

/** The role of whoever asks; undefined for the public. */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | undefined {
  return req.user?.role
}

/** Whether whoever asks has one of these roles. */
export function hasRole(req: Pick<PayloadRequest, 'user'>, ...allowed: Role[]): boolean {
  const role = roleOf(req)
  return role !== undefined && allowed.includes(role)
}
