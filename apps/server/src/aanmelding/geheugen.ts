import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Bewaard {
  readonly inhoud: AdapterPayload
  readonly verlooptOp: number
}

/** What the demo provider remembers, for as long as the server runs: a login that is under way, nothing else. */
export function maakGeheugen(): (soort: string) => Adapter {
  const alles = new Map<string, Bewaard>()
  return (soort) => {
    const sleutel = (id: string) => `${soort}:${id}`
    const zoek = (geschikt: (inhoud: AdapterPayload) => boolean) =>
      [...alles].find(([naam, { inhoud, verlooptOp }]) => naam.startsWith(`${soort}:`) && verlooptOp > Date.now() && geschikt(inhoud))?.[1]
        .inhoud
    return {
      async upsert(id, inhoud, seconden = 600) {
        for (const [naam, { verlooptOp }] of alles) if (verlooptOp <= Date.now()) alles.delete(naam)
        alles.set(sleutel(id), { inhoud, verlooptOp: Date.now() + seconden * 1000 })
      },
      async find(id) {
        const bewaard = alles.get(sleutel(id))
        return bewaard && bewaard.verlooptOp > Date.now() ? bewaard.inhoud : undefined
      },
      findByUid: async (uid) => zoek((inhoud) => inhoud.uid === uid),
      findByUserCode: async (code) => zoek((inhoud) => inhoud.userCode === code),
      async consume(id) {
        const bewaard = alles.get(sleutel(id))
        if (bewaard) bewaard.inhoud.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        alles.delete(sleutel(id))
      },
      async revokeByGrantId(grantId) {
        for (const [naam, { inhoud }] of alles) if (inhoud.grantId === grantId) alles.delete(naam)
      },
    }
  }
}
