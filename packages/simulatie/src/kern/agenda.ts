/**
 * What is still to happen, earliest first; what was planned first goes first at the same moment. A 4-ary heap in typed arrays.
 * `wie` is a whole number below 2 ** 27, `soort` one below 16.
 */
export class Agenda {
  /** Of what `neemVolgende` took last. */
  tijd = 0
  soort = 0
  wie = 0
  aantal = 0
  private tijden: Float64Array
  private orden: Int32Array
  private codes: Int32Array
  private gepland = 0

  constructor(ruimte = 1024) {
    this.tijden = new Float64Array(ruimte)
    this.orden = new Int32Array(ruimte)
    this.codes = new Int32Array(ruimte)
  }

  plan(tijd: number, soort: number, wie: number): void {
    if (this.aantal === this.tijden.length) this.groei()
    const { tijden, orden, codes } = this
    const orde = this.gepland++
    let plek = this.aantal++
    while (plek > 0) {
      const boven = (plek - 1) >> 2
      // Equal times stay below: this one was planned later.
      if ((tijden[boven] as number) <= tijd) break
      tijden[plek] = tijden[boven] as number
      orden[plek] = orden[boven] as number
      codes[plek] = codes[boven] as number
      plek = boven
    }
    tijden[plek] = tijd
    orden[plek] = orde
    codes[plek] = (wie << 4) | soort
  }

  /** The moment of what comes next; Infinity when there is nothing. */
  eerste(): number {
    return this.aantal > 0 ? (this.tijden[0] as number) : Number.POSITIVE_INFINITY
  }

  neemVolgende(): boolean {
    if (this.aantal === 0) return false
    const { tijden, orden, codes } = this
    this.tijd = tijden[0] as number
    const code = codes[0] as number
    this.soort = code & 15
    this.wie = code >>> 4
    const eind = --this.aantal
    const tijd = tijden[eind] as number
    const orde = orden[eind] as number
    const laatste = codes[eind] as number
    let plek = 0
    for (;;) {
      const kind = 4 * plek + 1
      if (kind >= eind) break
      let klein = kind
      let kleinste = tijden[kind] as number
      const grens = kind + 4 < eind ? kind + 4 : eind
      for (let ander = kind + 1; ander < grens; ander++) {
        const andere = tijden[ander] as number
        if (andere < kleinste || (andere === kleinste && (orden[ander] as number) < (orden[klein] as number))) {
          klein = ander
          kleinste = andere
        }
      }
      if (tijd < kleinste || (tijd === kleinste && orde < (orden[klein] as number))) break
      tijden[plek] = kleinste
      orden[plek] = orden[klein] as number
      codes[plek] = codes[klein] as number
      plek = klein
    }
    tijden[plek] = tijd
    orden[plek] = orde
    codes[plek] = laatste
    return true
  }

  private groei(): void {
    const groter = this.tijden.length * 2
    const { tijden, orden, codes } = this
    this.tijden = new Float64Array(groter)
    this.orden = new Int32Array(groter)
    this.codes = new Int32Array(groter)
    this.tijden.set(tijden)
    this.orden.set(orden)
    this.codes.set(codes)
  }
}
