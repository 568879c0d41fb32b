/** Every number of the monitor under the name of its place, in the order in which the monitor says them. */
export function bladen(cijfers: object, voor = ''): [pad: string, waarde: number | null][] {
  return Object.entries(cijfers).flatMap(([naam, deel]): [string, number | null][] => {
    const pad = voor ? `${voor}.${naam}` : naam
    if (typeof deel === 'number' || deel === null) return [[pad, deel]]
    return typeof deel === 'object' ? bladen(deel, pad) : []
  })
}
