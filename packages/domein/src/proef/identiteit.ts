const soorten = { medewerker: 1, kind: 2, maatregel: 3 } as const

/** A UUIDv7 that says what it is and which one, so that a shrunk counterexample stays readable. */
export function proefId(soort: keyof typeof soorten, nummer: number): string {
  return `00000000-0000-7000-800${soorten[soort]}-${String(nummer).padStart(12, '0')}`
}
