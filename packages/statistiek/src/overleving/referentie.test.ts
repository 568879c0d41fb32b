import { expect, test } from 'vitest'
import {
  aalenJohansen,
  begrensdGemiddelde,
  cox,
  kaplanMeier,
  kwantiel,
  logrank,
  mediaan,
  nelsonAalen,
  overlevingOp,
  weibull,
} from './index.ts'
import { leesReferentie, verwachtGelijk } from './proef/referentie.ts'

// Every expected figure was printed by R survival 3.5-3 (R 4.2.2).
const lung = leesReferentie('lung')
const veteran = leesReferentie('veteran')
const heart = leesReferentie('heart')

test('Kaplan–Meier van lung: overleving, fout van Greenwood en interval op de schaal van de logaritme', () => {
  const curve = kaplanMeier(lung)
  const op = [90, 180, 365, 730].map((tijd) => overlevingOp(curve, tijd))
  verwachtGelijk(
    op.map(({ overleving }) => overleving),
    [0.8815789474, 0.7216706534, 0.4092416245, 0.1156930983],
  )
  verwachtGelijk(
    op.map(({ standaardfout }) => standaardfout),
    [0.0213982196, 0.0298124195, 0.0358236382, 0.0282981973],
  )
  verwachtGelijk([op[2]?.onder ?? null, op[2]?.boven ?? null], [0.3447215818, 0.4858376035])
})

test.each([
  ['gewoon', [0.8396392076075222, 0.3390285838476761, 0.06022965077445053], [0.9235186871293196, 0.4794546650724527, 0.1711565459146279]],
  ['log', [0.8406211828565318, 0.3447215817958266, 0.07163182496179633], [0.9245323057435421, 0.4858376035472809, 0.1868567918198069]],
  ['log-log', [0.8320713422109203, 0.3387142690883233, 0.06763215148882909], [0.9172136041796439, 0.4783807676469144, 0.1778251997002878]],
] as const)('interval %s van lung', (interval, onder, boven) => {
  const curve = kaplanMeier(lung, { interval })
  const op = [90, 365, 730].map((tijd) => overlevingOp(curve, tijd))
  verwachtGelijk(
    op.map((een) => een.onder),
    onder,
  )
  verwachtGelijk(
    op.map((een) => een.boven),
    boven,
  )
})

test.each([
  ['gewoon', [145, 284, 457], [197, 361, 643]],
  ['log', [145, 285, 460], [197, 363, 654]],
  ['log-log', [144, 284, 457], [194, 361, 643]],
] as const)('kwartielen van lung, met interval %s', (interval, onder, boven) => {
  const kwartielen = [0.25, 0.5, 0.75].map((deel) => kwantiel(kaplanMeier(lung, { interval }), deel))
  expect(kwartielen.map(({ tijd }) => tijd)).toEqual([170, 310, 550])
  expect(kwartielen.map((een) => een.onder)).toEqual(onder)
  expect(kwartielen.map((een) => een.boven)).toEqual(boven)
})

test('begrensd gemiddelde van lung tot 365 en 730 dagen, van lung per geslacht en van aml tot 48 weken', () => {
  const gemiddelde = (rijen: typeof lung, tau: number) => {
    const { gemiddelde, standaardfout } = begrensdGemiddelde(kaplanMeier(rijen), tau)
    return [gemiddelde, standaardfout]
  }
  verwachtGelijk(gemiddelde(lung, 365), [263.221866482, 7.7988590863])
  verwachtGelijk(gemiddelde(lung, 730), [357.0732516103, 16.2193442355])
  const geslacht = Map.groupBy(lung, ({ rij }) => rij.geslacht)
  verwachtGelijk(gemiddelde(geslacht.get('1') ?? [], 365), [241.495085192057, 10.35822649109694])
  verwachtGelijk(gemiddelde(geslacht.get('2') ?? [], 365), [297.4654095320368, 10.79132397880009])
  const groep = Map.groupBy(leesReferentie('aml'), ({ rij }) => rij.groep)
  verwachtGelijk(gemiddelde(groep.get('Maintained') ?? [], 48), [31.84318181818182, 4.527884711750491])
  verwachtGelijk(gemiddelde(groep.get('Nonmaintained') ?? [], 48), [22.70833333333334, 4.180941981033154])
})

test('wie later in beeld komt, telt pas dan mee: heart', () => {
  const curve = kaplanMeier(heart)
  const op = [30, 100, 365].map((tijd) => overlevingOp(curve, tijd))
  verwachtGelijk(
    op.map(({ overleving }) => overleving),
    [0.7756081597032837, 0.4940082598395024, 0.3212240149342417],
  )
  verwachtGelijk(
    op.map(({ standaardfout }) => standaardfout),
    [0.04122155646632136, 0.04994625731552307, 0.04772961892458029],
  )
  verwachtGelijk(
    op.flatMap(({ onder, boven }) => [onder, boven]),
    [0.6988809797523862, 0.8607588914659692, 0.4052044908386228, 0.6022740771815548, 0.2400660633017109, 0.4298186355511358],
  )
  const { gemiddelde, standaardfout } = begrensdGemiddelde(curve, 365)
  verwachtGelijk([gemiddelde, standaardfout], [176.7150908187071, 15.17616827586537])
  expect(mediaan(curve)).toEqual({ deel: 0.5, tijd: 100, onder: 72, boven: 263 })
  expect(kwantiel(curve, 0.75)).toEqual({ deel: 0.75, tijd: 980, onder: 343, boven: null })
})

test('logrank: lung naar geslacht, ook met rho 1; veteran naar behandeling, naar celtype, en naar behandeling binnen celtype', () => {
  const naar = (rijen: typeof lung, groep: string, laag?: string) =>
    rijen.map((een) => ({ ...een, groep: een.rij[groep] ?? '', ...(laag ? { laag: een.rij[laag] } : {}) }))
  const geslacht = logrank(naar(lung, 'geslacht'))
  verwachtGelijk([geslacht.chikwadraat, geslacht.p], [10.32674195488563, 0.001311164520355488])
  verwachtGelijk(
    geslacht.groepen.map(({ verwacht }) => verwacht),
    [91.5817390295728, 73.41826097042721],
  )
  verwachtGelijk(geslacht.covarianties.flat(), [40.37143397964261, -40.37143397964263, -40.37143397964263, 40.37143397964265])
  verwachtGelijk([logrank(naar(lung, 'geslacht'), { rho: 1 }).chikwadraat], [12.71415140115751])
  verwachtGelijk([logrank(naar(veteran, 'behandeling')).chikwadraat], [0.00822734320235077])
  const celtype = logrank(naar(veteran, 'celtype'))
  verwachtGelijk([celtype.chikwadraat, celtype.p, celtype.vrijheidsgraden], [25.40370034578536, 1.271245939006095e-5, 3])
  verwachtGelijk([logrank(naar(veteran, 'behandeling', 'celtype')).chikwadraat], [0.7017433468443195])
})

test('Fleming–Harrington van lung', () => {
  const op = (tijd: number) => nelsonAalen(lung).findLast((stap) => stap.tijd <= tijd)?.overleving ?? null
  verwachtGelijk([op(180), op(365)], [0.7226515743366287, 0.4113443526142112])
})

test('Aalen–Johansen van mgus2: overgaan in kanker, of eerder overlijden', () => {
  const stappen = aalenJohansen(leesReferentie('mgus2'))
  const op = [60, 120, 240].map((tijd) => stappen.findLast((stap) => stap.tijd <= tijd)?.uitkomsten ?? [])
  verwachtGelijk(
    op.flatMap((uitkomsten) => uitkomsten.map(({ kans }) => kans)),
    [0.034103713, 0.3203670103, 0.063722168, 0.5318177041, 0.0998137159, 0.7240279761],
  )
  verwachtGelijk(
    op.flatMap((uitkomsten) => uitkomsten.map(({ standaardfout }) => standaardfout)),
    [0.004889257907667944, 0.012567371547559, 0.006796848423960637, 0.01405964516203057, 0.009784846793389597, 0.0156063450677616],
  )
})

test('Cox van lung naar leeftijd, geslacht en ecog, met gelijktijdigen volgens Efron en Breslow; en van heart met latere intrede', () => {
  const rijen = lung
    .filter(({ rij }) => rij.ecog !== 'NA')
    .map((een) => ({ ...een, kenmerken: [Number(een.rij.leeftijd), Number(een.rij.geslacht), Number(een.rij.ecog)] }))
  const efron = cox(rijen)
  verwachtGelijk(efron.coefficienten, [0.01106676459611864, -0.5526123955318371, 0.4637284751157322])
  verwachtGelijk(efron.standaardfouten, [0.009267411014365699, 0.1677390537834223, 0.1135772661613712])
  verwachtGelijk([efron.logaannemelijkheid], [-729.2301213748617])
  const breslow = cox(rijen, { gelijktijdig: 'breslow' })
  verwachtGelijk(breslow.coefficienten, [0.01104113638570752, -0.551889569637656, 0.4629470403345499])
  verwachtGelijk([breslow.logaannemelijkheid], [-729.4887051767732])
  const later = cox(heart.map((een) => ({ ...een, kenmerken: [Number(een.rij.leeftijd), Number(een.rij.operatie)] })))
  verwachtGelijk(later.coefficienten, [0.03067592013171585, -0.7728449875106697])
})

test('Weibull van lung', () => {
  const { ligging, schaal, logaannemelijkheid } = weibull(lung)
  verwachtGelijk([ligging, schaal, logaannemelijkheid], [6.034903910226848, 0.759393601124659, -1153.851188089406])
})
