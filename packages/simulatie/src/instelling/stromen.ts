/** Each process draws from its own stream; the streams of families carry institution and kind of measure above these four bits. */
export const stromen = {
  aankomst: 1,
  grootte: 2,
  verblijf: 3,
  werk: 4,
  vertrek: 5,
  vacature: 6,
  langZiek: 7,
  kortZiek: 8,
  afwijking: 9,
  keuze: 10,
  begin: 11,
  ingreep: 12,
} as const
