import type { GateFault } from '../../content/gate-fault.ts'
import { pageBudget } from './page-weight.ts'
import type { Facts, Target } from './page-facts.ts'

/** A reason for which a release must not go live. */
export interface Fault {
  /** The page, as a path of the portal. */
  page: string
  what: GateFault
  /** What the page says or leads to, where that is what is wrong. */
  detail: string
  /** What is the matter, for engineers. */
  problem: string
}

/** A page or file of which something is known. */
interface Known {
  facts: Facts
}

/** What a release holds. */
export interface Holdings {
  /** What is known of its pages, by path. */
  pages: ReadonlyMap<string, Known>
  /** What is known of its calendars, feeds and data, by path. */
  texts: ReadonlyMap<string, Known>
  /** The paths of all other files. */
  files: ReadonlySet<string>
}

/** Checks that everything that a page or file of the release leads to or shows is in the release too. */
export function faultsIn(holdings: Holdings): Fault[] {
  return faultsOf([...holdings.pages.keys(), ...holdings.texts.keys()], holdings)
}

/** Checks some pages and files of a release. */
export function faultsOf(some: Iterable<string>, holdings: Holdings): Fault[] {
  return [...some].flatMap((name) => {
    const known = holdings.pages.get(name) ?? holdings.texts.get(name)
    if (known === undefined) return []
    const { facts } = known
    return [
      ...checkWeight(name, facts),
      ...checkOwn(name, facts),
      ...facts.targets.flatMap((target) => checkTarget(name, target, holdings)),
      ...[...facts.alternates].flatMap(([language, { written, path }]) =>
        checkAlternate(name, language, written, path, holdings),
      ),
    ]
  })
}

function checkWeight(page: string, { weight }: Facts): Fault[] {
  const most = pageBudget(page)
  if (weight <= most) return []
  const problem = `it weighs ${weight} bytes when compressed, ${most} are the most`
  return [{ page, what: 'heavy', detail: `${Math.ceil((weight / most - 1) * 100)} %`, problem }]
}

/** Search engines go by versions only where a page names itself among them. */
function checkOwn(page: string, { alternates }: Facts): Fault[] {
  if (alternates.size === 0 || alternates.values().some(({ path }) => path === page)) return []
  return [{ page, what: 'version', detail: page, problem: 'it does not name itself among its versions' }]
}

function checkTarget(page: string, { written, path, anchor }: Target, { pages, texts, files }: Holdings): Fault[] {
  if (path === null)
    return [{ page, what: 'address', detail: written, problem: `the link ${written} is not a valid address` }]
  const linked = pages.get(path)
  if (linked === undefined && !files.has(path) && !texts.has(path))
    return [{ page, what: 'missing', detail: path, problem: `it leads to ${path}, which is not in this release` }]
  if (anchor !== '' && linked !== undefined && !linked.facts.anchors.has(anchor)) {
    const detail = `${path}#${anchor}`
    return [{ page, what: 'anchor', detail, problem: `it leads to ${detail}, but that page has no such anchor` }]
  }
  return []
}

function checkAlternate(
  page: string,
  language: string,
  written: string,
  path: string | null,
  { pages }: Holdings,
): Fault[] {
  const other = path === null ? undefined : pages.get(path)
  const fault = (problem: string): Fault[] => [{ page, what: 'version', detail: written, problem }]
  if (other === undefined) return fault(`its ${language} version ${written} is not in this release`)
  const own = pages.get(page)?.facts.alternates ?? new Map()
  if (language === 'x-default' || isSame(own, other.facts.alternates)) return []
  return fault(`its ${language} version ${written} does not point back`)
}

/** Whether two pages name the same versions: all versions of a page do. */
function isSame(one: Facts['alternates'], other: Facts['alternates']): boolean {
  return one.size === other.size && one.entries().every(([language, { path }]) => other.get(language)?.path === path)
}
