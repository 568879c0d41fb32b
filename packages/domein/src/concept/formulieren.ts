/** The forms of which a draft is kept while somebody types. A new form is one word here; the screens then ask for its name. */
export const conceptFormulieren = [
  'contact',
  'einde',
  'plan',
  'standpunt',
  'evaluatie',
  'familiegroepsplan',
  'aanwijzing',
  'voogdijbeoordeling',
  'beschikking',
  'overdracht',
  'gebeurtenis',
] as const
export type ConceptFormulier = (typeof conceptFormulieren)[number]
