/** For tests: a browser that keeps cookies per path and follows nothing by itself. */
export function maakBladeraar(herkomst: string) {
  const potje = new Map<string, { waarde: string; pad: string }>()
  return {
    potje,
    async vraag(adres: string, init: RequestInit = {}): Promise<Response> {
      const url = new URL(adres, herkomst)
      const cookie = [...potje]
        .filter(([, { pad }]) => url.pathname.startsWith(pad))
        .map(([naam, { waarde }]) => `${naam}=${waarde}`)
        .join('; ')
      const antwoord = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie ? { cookie } : {}) } })
      for (const regel of antwoord.headers.getSetCookie()) {
        const [paar = '', ...delen] = regel.split(';').map((deel) => deel.trim())
        const naam = paar.slice(0, paar.indexOf('='))
        const verlopen = delen.some((deel) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(deel))
        if (verlopen) potje.delete(naam)
        else potje.set(naam, { waarde: paar.slice(naam.length + 1), pad: delen.find((deel) => /^path=/i.test(deel))?.slice(5) ?? '/' })
      }
      return antwoord
    },
  }
}

export type Bladeraar = ReturnType<typeof maakBladeraar>

export const naar = (antwoord: Response): string => antwoord.headers.get('location') ?? ''
