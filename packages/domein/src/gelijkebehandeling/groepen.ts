/**
 * Groups that are compared: only what is registered as a fact. Nothing is inferred from a name, and nationality or ethnicity is not registered. Municipality and
 * culture are not registered in a form that can be compared.
 */
export const groepsoorten = ['geslacht', 'leeftijd', 'jeugdregio', 'tolk'] as const
export type Groepsoort = (typeof groepsoorten)[number]

/** Outcomes that are compared, and whether more of it is better for a child. */
export const vergelekenUitkomsten = ['wachttijd', 'eersteContact', 'plan', 'wisselingen', 'gezien', 'afsluiting'] as const
export type Vergelekenuitkomst = (typeof vergelekenUitkomsten)[number]

/** Why somebody looks at this report: kept with each reading. */
export const inzagedoelen = ['jaarlijks_onderzoek', 'klacht_of_signaal', 'beleid', 'toezicht'] as const
export type Inzagedoel = (typeof inzagedoelen)[number]

/** Called a difference: after correction for the number of comparisons (Benjamini–Hochberg) at most this share of the calls is expected to be false. */
export const valseSignalen = 0.05

/** A wait is compared up to this many days. @source definities 2026-1, "Wachttijd" */
export const wachtgrens = 180
