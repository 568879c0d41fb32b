import pakket, { type Highs } from 'highs'

// The types describe the CommonJS form, where the loader sits one level deeper than in the module that Node loads.
const laad: unknown = pakket

/** A solver of its own; what it computes blocks the thread until it is done. */
export const laadHighs = (): Promise<Highs> => (laad as typeof pakket.default)()
