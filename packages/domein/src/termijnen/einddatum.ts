/** The norms of which the clock says when the court's order ends. By themselves, so that a screen need not load every norm for it. */
export const normenOverEinddatum: ReadonlySet<string> = new Set(['OTS-001', 'VOTS-001', 'BES-001'])
