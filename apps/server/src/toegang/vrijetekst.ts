/** In what was said and seen of a child. */
export const vrijeTekst = (dossiernummer: string): string => `Dit gaat over ${dossiernummer}`
