/** The elfproef: 9×a + 8×b + … + 2×h − i is a multiple of eleven. */
export function isElfproefBsn(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn)) return false
  let som = -Number(bsn[8])
  for (let plaats = 0; plaats < 8; plaats++) som += (9 - plaats) * Number(bsn[plaats])
  return som % 11 === 0
}
