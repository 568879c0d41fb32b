/**
 * What is still to happen, earliest first; what was planned first goes first at the same moment. What is near stands in a 4-ary heap, what
 * is far in one unsorted chain per stretch of time, which enters the heap when it comes near: so the heap stays small.
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
  private dichtbij = 0
  private gepland = 0
  private readonly eind: number
  private readonly schaal: number
  private readonly vakken: Int32Array
  private vak = 0
  private verTijden: Float64Array
  private verOrden: Int32Array
  private verCodes: Int32Array
  private verVolgende: Int32Array
  private verGebruikt = 0
  private vrij = -1

  /** @param verte stretches of `breedte` up to `eind`; what would happen after `laatste` is not kept. Without it all stands in the heap. */
  constructor(ruimte = 1024, verte: { breedte: number; eind: number; laatste: number } | null = null) {
    this.tijden = new Float64Array(ruimte)
    this.orden = new Int32Array(ruimte)
    this.codes = new Int32Array(ruimte)
    this.eind = verte?.laatste ?? Number.POSITIVE_INFINITY
    this.schaal = verte ? 1 / verte.breedte : 0
    this.vakken = new Int32Array(verte ? Math.ceil(verte.eind / verte.breedte) + 2 : 1).fill(-1)
    const ver = verte ? ruimte : 0
    this.verTijden = new Float64Array(ver)
    this.verOrden = new Int32Array(ver)
    this.verCodes = new Int32Array(ver)
    this.verVolgende = new Int32Array(ver)
  }

  /** As new, with the room it has. */
  leeg(): void {
    this.vakken.fill(-1)
    this.tijd = 0
    this.aantal = 0
    this.dichtbij = 0
    this.gepland = 0
    this.vak = 0
    this.verGebruikt = 0
    this.vrij = -1
  }

  plan(tijd: number, soort: number, wie: number): void {
    if (tijd > this.eind) return
    const orde = this.gepland++
    this.aantal++
    const code = (wie << 4) | soort
    const plek = tijd * this.schaal
    if (plek < this.vak + 1 || this.schaal === 0) this.inHoop(tijd, orde, code)
    else this.inVak(plek < this.vakken.length - 1 ? plek | 0 : this.vakken.length - 1, tijd, orde, code)
  }

  /** The moment of what comes next; Infinity when there is nothing. */
  eerste(): number {
    if (this.dichtbij > 0) return this.tijden[0] as number
    return this.haalDichterbij() ? (this.tijden[0] as number) : Number.POSITIVE_INFINITY
  }

  neemVolgende(): boolean {
    if (this.dichtbij === 0 && !this.haalDichterbij()) return false
    const { tijden, orden, codes } = this
    this.tijd = tijden[0] as number
    const code = codes[0] as number
    this.soort = code & 15
    this.wie = code >>> 4
    this.aantal--
    const eind = --this.dichtbij
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

  /** Everything planned of a kind with factor f lies f times as far from `nu`; with Infinity it never comes. One factor per kind. */
  herschaal(nu: number, factoren: Float64Array): void {
    const blijft: { tijd: number; soort: number; wie: number }[] = []
    while (this.neemVolgende()) {
      const factor = factoren[this.soort] as number
      const tijd = factor === 1 ? this.tijd : nu + (this.tijd - nu) * factor
      if (factor < Number.POSITIVE_INFINITY) blijft.push({ tijd, soort: this.soort, wie: this.wie })
    }
    this.leeg()
    this.vak = Math.floor(nu * this.schaal)
    for (const { tijd, soort, wie } of blijft) this.plan(tijd, soort, wie)
  }

  private inHoop(tijd: number, orde: number, code: number): void {
    if (this.dichtbij === this.tijden.length) this.maakRuimer()
    const { tijden, orden, codes } = this
    let plek = this.dichtbij++
    while (plek > 0) {
      const boven = (plek - 1) >> 2
      const erboven = tijden[boven] as number
      if (erboven < tijd || (erboven === tijd && (orden[boven] as number) < orde)) break
      tijden[plek] = erboven
      orden[plek] = orden[boven] as number
      codes[plek] = codes[boven] as number
      plek = boven
    }
    tijden[plek] = tijd
    orden[plek] = orde
    codes[plek] = code
  }

  private inVak(vak: number, tijd: number, orde: number, code: number): void {
    let plek = this.vrij
    if (plek >= 0) this.vrij = this.verVolgende[plek] as number
    else {
      if (this.verGebruikt === this.verTijden.length) this.maakVerRuimer()
      plek = this.verGebruikt++
    }
    this.verTijden[plek] = tijd
    this.verOrden[plek] = orde
    this.verCodes[plek] = code
    this.verVolgende[plek] = this.vakken[vak] as number
    this.vakken[vak] = plek
  }

  private haalDichterbij(): boolean {
    if (this.aantal === 0) return false
    const { vakken } = this
    let { vak } = this
    while ((vakken[vak] as number) < 0) vak++
    this.vak = vak
    let plek = vakken[vak] as number
    vakken[vak] = -1
    while (plek >= 0) {
      this.inHoop(this.verTijden[plek] as number, this.verOrden[plek] as number, this.verCodes[plek] as number)
      const volgende = this.verVolgende[plek] as number
      this.verVolgende[plek] = this.vrij
      this.vrij = plek
      plek = volgende
    }
    return true
  }

  private maakRuimer(): void {
    const groter = this.tijden.length * 2
    const { tijden, orden, codes } = this
    this.tijden = new Float64Array(groter)
    this.orden = new Int32Array(groter)
    this.codes = new Int32Array(groter)
    this.tijden.set(tijden)
    this.orden.set(orden)
    this.codes.set(codes)
  }

  private maakVerRuimer(): void {
    const groter = this.verTijden.length * 2
    const { verTijden, verOrden, verCodes, verVolgende } = this
    this.verTijden = new Float64Array(groter)
    this.verOrden = new Int32Array(groter)
    this.verCodes = new Int32Array(groter)
    this.verVolgende = new Int32Array(groter)
    this.verTijden.set(verTijden)
    this.verOrden.set(verOrden)
    this.verCodes.set(verCodes)
    this.verVolgende.set(verVolgende)
  }
}
