import { type Datum, datumInWoorden, isDatum, maakKalender } from '@houvast/domein/kalender'
import { berekenEind } from '@houvast/domein/termijnen'
import { alinea, type Blok, kop, lijst } from '../document/document.ts'
import type { BriefLezer, BriefSoort, Briefveld } from './contract.ts'

/** What the letter may name, besides what is typed for it. No address, no place where a child stays: a letter can be read by anyone in the house. */
export interface Briefstof {
  readonly voornaam: string
  readonly afzender: string
  readonly vasteJeugdbeschermer: string | null
  /** The last day of the measure, from the order. */
  readonly einddatum: Datum | null
}

/** The typed values by name; a date in words. */
type Velden<Naam extends string> = Readonly<Record<Naam, string>>

interface Soort<Naam extends string> {
  readonly naam: string
  readonly velden: readonly (Briefveld & { readonly naam: Naam })[]
  readonly titel: string
  readonly ouders: (stof: Briefstof, velden: Velden<Naam>) => Blok[]
  readonly kind: ((stof: Briefstof, velden: Velden<Naam>) => Blok[]) | null
}

const veld = <Naam extends string>(naam: Naam, label: string, soort: Briefveld['soort'], verplicht = true) => ({
  naam,
  label,
  soort,
  verplicht,
})
const soort = <Naam extends string>(een: Soort<Naam>) => een
const alsGezegd = (tekst: string, zin: (tekst: string) => Blok[]): Blok[] => (tekst === '' ? [] : zin(tekst))

const juridischLoket = 'Bel voor gratis uitleg het Juridisch Loket: 0800 8020.'
const kindertelefoon = 'De Kindertelefoon is gratis: 0800 0432.'
const kalender = maakKalender()

const totEnMet = (einddatum: Datum | null) => (einddatum === null ? 'bijna af' : `tot en met ${datumInWoorden(einddatum)}`)

/** @source BW art. 1:264 lid 3: two weeks, from the day after the decision was sent or handed over */
const naarRechterTot = (bekendgemaakt: string) =>
  isDatum(bekendgemaakt) ? datumInWoorden(berekenEind('ATW', bekendgemaakt, { weken: 2 }, kalender)) : 'twee weken na dit besluit'

/** Letters as data: a new kind is one entry here, and the screens ask for its fields by themselves. */
export const briefsoorten = {
  kennismaking: soort({
    naam: 'Kennismaking',
    velden: [veld('dag', 'Dag van het gesprek', 'datum'), veld('tijd', 'Tijd', 'tijd'), veld('waar', 'Waar', 'tekst')],
    titel: 'Wij maken graag kennis',
    ouders: ({ voornaam, afzender }, { dag, tijd, waar }) => [
      kop('Wat er is besloten'),
      alinea(`De kinderrechter heeft besloten dat wij u en ${voornaam} helpen. Ik ben ${afzender}.`),
      kop('Wanneer wij elkaar zien'),
      alinea(`Ik kom graag praten op ${dag} om ${tijd}. Plaats: ${waar}. Kunt u dan niet? Bel mij, dan kiezen we een andere dag.`),
      kop('Wat u kunt doen'),
      lijst([
        'Neem iemand mee die u vertrouwt: familie, een vriend of een advocaat.',
        'Denk vast na over wat er goed gaat en waar u hulp bij wilt.',
        'U mag met familie en vrienden zelf een plan maken. Wij leggen uit hoe dat kan.',
      ]),
    ],
    kind: ({ voornaam, afzender }, { dag, tijd, waar }) => [
      alinea(`Hoi ${voornaam}, ik ben ${afzender}. De rechter wil dat ik jou en je ouders help. Ik wil graag weten hoe het met jou gaat.`),
      alinea(`Ik kom op ${dag} om ${tijd}. Plaats: ${waar}. Je mag ook alleen met mij praten.`),
      kop('Wat kun jij doen?'),
      lijst([
        'Bedenk wat jij wilt vertellen of vragen.',
        'Neem iemand mee als je dat fijn vindt.',
        'Liever een andere plek? Zeg het, dan zoeken we die.',
      ]),
    ],
  }),
  wachten: soort({
    naam: 'Wachten op een vaste jeugdbeschermer',
    velden: [
      veld('contactpersoon', 'Wie te bellen is', 'tekst'),
      veld('telefoon', 'Telefoon', 'tekst'),
      veld('volgende', 'Wanneer wij weer bellen', 'datum'),
    ],
    titel: 'Er is nog geen vaste jeugdbeschermer',
    ouders: ({ voornaam }, { contactpersoon, telefoon, volgende }) => [
      kop('Hoe het ervoor staat'),
      alinea(`Er is op dit moment geen vaste jeugdbeschermer voor ${voornaam}. Dat had wel gemoeten. Het spijt ons.`),
      kop('Wat wij doen'),
      alinea(`${contactpersoon} houdt contact met u, telefoon ${telefoon}. Wij bellen u in elk geval op ${volgende}.`),
      kop('Wat u kunt doen'),
      lijst([
        'Is het thuis niet veilig? Bel meteen. Bij direct gevaar: 112.',
        'Gaat het slechter of verandert er iets? Bel ons. Wacht niet op ons.',
      ]),
    ],
    kind: ({ voornaam }, { contactpersoon, telefoon, volgende }) => [
      alinea(`Hoi ${voornaam}, jij hoort een vaste jeugdbeschermer te hebben. Die is er nog niet. Dat is niet jouw schuld.`),
      alinea(`Tot die tijd kun je ${contactpersoon} bellen: ${telefoon}. Op ${volgende} hoor je weer van ons.`),
      kop('Voel je je niet veilig?'),
      alinea(`Bel dan meteen, ook als je twijfelt. Bij direct gevaar: bel 112. ${kindertelefoon}`),
    ],
  }),
  wissel: soort({
    naam: 'Wissel van jeugdbeschermer',
    velden: [veld('nieuw', 'Nieuwe jeugdbeschermer', 'tekst'), veld('vanaf', 'Vanaf', 'datum'), veld('reden', 'Waarom', 'lang')],
    titel: 'U krijgt een andere jeugdbeschermer',
    ouders: ({ voornaam, vasteJeugdbeschermer }, { nieuw, vanaf, reden }) => [
      kop('Wat er verandert'),
      alinea(
        `Vanaf ${vanaf} is ${nieuw} de vaste jeugdbeschermer van ${voornaam}${vasteJeugdbeschermer === null ? '' : `, in plaats van ${vasteJeugdbeschermer}`}.`,
      ),
      kop('Waarom'),
      alinea(reden),
      kop('Wat u kunt doen'),
      lijst([
        'U hoeft uw verhaal niet opnieuw te vertellen: het dossier gaat mee.',
        'Wat was afgesproken, blijft staan. Zegt iemand iets anders? Vraag het na.',
      ]),
    ],
    kind: ({ voornaam }, { nieuw, vanaf, reden }) => [
      alinea(`Hoi ${voornaam}, vanaf ${vanaf} is ${nieuw} jouw jeugdbeschermer. Dat is niet door jou.`),
      alinea(reden),
      alinea('Wat met jou is afgesproken, blijft zo. Je hoeft niet alles opnieuw te vertellen.'),
    ],
  }),
  uitval: soort({
    naam: 'De jeugdbeschermer valt uit',
    velden: [
      veld('wie', 'Wie de ouders en het kind nu kunnen bellen', 'tekst'),
      veld('vanaf', 'Vanaf', 'datum'),
      veld('hoe', 'Wat er is geregeld', 'lang'),
      veld('tot', 'Tot en met, als dat bekend is', 'datum', false),
    ],
    titel: 'Uw jeugdbeschermer kan er nu niet zijn',
    ouders: ({ voornaam, vasteJeugdbeschermer }, { wie, vanaf, hoe, tot }) => [
      kop('Wat er verandert'),
      alinea(`${vasteJeugdbeschermer ?? 'De jeugdbeschermer'} kan ${voornaam} vanaf ${vanaf} niet begeleiden.`),
      alinea(hoe),
      ...alsGezegd(tot, (dag) => [alinea(`Dat is tot en met ${dag}. U hoort vóór die dag hoe het verder gaat.`)]),
      kop('Wat u kunt doen'),
      lijst([
        `Hebt u een vraag? Vraag naar ${wie}.`,
        'Het plan en de afspraken blijven gelden. Klopt er iets niet? Zeg het ons.',
        'Is het thuis niet veilig? Bel meteen. Bij direct gevaar: 112.',
      ]),
    ],
    kind: ({ voornaam, vasteJeugdbeschermer }, { wie, vanaf, hoe, tot }) => [
      alinea(
        `Hoi ${voornaam}, ${vasteJeugdbeschermer ?? 'jouw jeugdbeschermer'} kan er vanaf ${vanaf} niet voor jou zijn. Dat komt niet door jou.`,
      ),
      alinea(hoe),
      ...alsGezegd(tot, (dag) => [alinea(`Dat is tot en met ${dag}. Je hoort vóór die dag hoe het verder gaat.`)]),
      kop('Wil je iets vragen of vertellen?'),
      alinea(`Vraag naar ${wie}. Voel je je niet veilig? Bel dan meteen. Bij direct gevaar: bel 112. ${kindertelefoon}`),
    ],
  }),
  terugkeer: soort({
    naam: 'De jeugdbeschermer is er weer',
    velden: [
      veld('wie', 'Wie de ouders en het kind kunnen bellen', 'tekst'),
      veld('vanaf', 'Vanaf', 'datum'),
      veld('hoe', 'Wat er is geregeld', 'lang'),
    ],
    titel: 'Wie er nu voor u is',
    ouders: ({ voornaam }, { wie, vanaf, hoe }) => [
      kop('Wat er verandert'),
      alinea(`Vanaf ${vanaf} is er iets veranderd in wie ${voornaam} begeleidt.`),
      alinea(hoe),
      kop('Wat u kunt doen'),
      lijst([`Hebt u een vraag? Vraag naar ${wie}.`, 'Bent u het er niet mee eens? Zeg het ons. Wij leggen uit waarom.']),
    ],
    kind: ({ voornaam }, { wie, vanaf, hoe }) => [
      alinea(`Hoi ${voornaam}, vanaf ${vanaf} is er iets veranderd in wie er voor jou is.`),
      alinea(hoe),
      kop('Wil je iets vragen of vertellen?'),
      alinea(`Vraag naar ${wie}. ${kindertelefoon}`),
    ],
  }),
  aanwijzing: soort({
    naam: 'Besluit: schriftelijke aanwijzing',
    velden: [
      veld('besluit', 'Wat u moet doen of laten', 'lang'),
      veld('reden', 'Waarom', 'lang'),
      veld('bekendgemaakt', 'Dag waarop u het besluit verstuurt of geeft', 'datum'),
    ],
    titel: 'Besluit: schriftelijke aanwijzing',
    ouders: ({ voornaam }, { besluit, reden, bekendgemaakt }) => [
      kop('Wat wij hebben besloten'),
      alinea(besluit),
      kop('Waarom'),
      alinea(reden),
      alinea(`U moet dit besluit volgen zolang ${voornaam} onder toezicht staat (BW art. 1:263).`),
      kop('Bent u het er niet mee eens?'),
      lijst([
        `U kunt de kinderrechter vragen het besluit te laten vervallen. Dat kan uiterlijk op ${naarRechterTot(bekendgemaakt)} (BW art. 1:264).`,
        `Een advocaat kan dat voor u doen. ${juridischLoket}`,
        'U kunt ons ook vragen het besluit in te trekken als er iets is veranderd.',
      ]),
    ],
    kind: ({ voornaam }, { besluit, reden, bekendgemaakt }) => [
      alinea(`Hoi ${voornaam}, wij hebben iets besloten. Dat is: ${besluit}`),
      kop('Waarom?'),
      alinea(reden),
      kop('Ben je het er niet mee eens?'),
      alinea(
        `Ben je 12 jaar of ouder? Dan mag jij de kinderrechter vragen om er anders over te beslissen. Dat kan tot en met ${naarRechterTot(bekendgemaakt)}. De vertrouwenspersoon legt uit hoe.`,
      ),
    ],
  }),
  verlenging: soort({
    naam: 'Wij vragen verlenging aan',
    velden: [veld('maanden', 'Hoeveel maanden wij vragen', 'tekst'), veld('reden', 'Waarom', 'lang')],
    titel: 'Wij vragen de rechter om verlenging',
    ouders: ({ voornaam, einddatum }, { maanden, reden }) => [
      kop('Wat wij vragen'),
      alinea(
        `De maatregel voor ${voornaam} loopt ${totEnMet(einddatum)}. Wij vragen de kinderrechter om ${maanden} maanden erbij. De rechter beslist.`,
      ),
      kop('Waarom'),
      alinea(reden),
      kop('Wat u kunt doen'),
      lijst([
        'Vertel ons wat u ervan vindt. Wij zetten het in uw eigen woorden in het verzoek.',
        'De rechtbank nodigt u uit voor de zitting. Daar kunt u zelf vertellen wat u vindt.',
        `U mag een advocaat meenemen. ${juridischLoket}`,
      ]),
    ],
    kind: ({ voornaam, einddatum }, { maanden, reden }) => [
      alinea(
        `Hoi ${voornaam}, wij helpen jou en je ouders ${totEnMet(einddatum)}. Wij denken dat het langer nodig is. Daarom vragen wij de rechter om ${maanden} maanden erbij.`,
      ),
      kop('Waarom?'),
      alinea(reden),
      kop('Wat kun jij doen?'),
      alinea(
        'Vertel mij wat jij ervan vindt. Ben je 12 jaar of ouder? Dan vraagt de rechter het ook aan jou. Je mag komen praten of een brief schrijven.',
      ),
    ],
  }),
  plan_bespreken: soort({
    naam: 'Uitnodiging: plan bespreken',
    velden: [
      veld('dag', 'Dag', 'datum'),
      veld('tijd', 'Tijd', 'tijd'),
      veld('waar', 'Waar', 'tekst'),
      veld('wie', 'Wie er bij zijn', 'tekst', false),
    ],
    titel: 'Uitnodiging: wij bespreken het plan',
    ouders: ({ voornaam }, { dag, tijd, waar, wie }) => [
      alinea(`Wij bespreken graag het plan voor ${voornaam} met u, op ${dag} om ${tijd}. Plaats: ${waar}.`),
      ...alsGezegd(wie, (tekst) => [alinea(`Erbij zijn: ${tekst}.`)]),
      kop('Wat u kunt doen'),
      lijst([
        'Lees het plan. Klopt er iets niet? Zeg het. Wij schrijven het erbij.',
        'Neem iemand mee die u vertrouwt.',
        'U hoeft het niet eens te zijn. Wat u vindt, komt in het plan te staan.',
      ]),
    ],
    kind: ({ voornaam }, { dag, tijd, waar }) => [
      alinea(`Hoi ${voornaam}, we gaan praten over jouw plan: op ${dag} om ${tijd}. Plaats: ${waar}.`),
      alinea('Wat vind jij belangrijk? Wat moet er anders? Dat komt in het plan, in jouw eigen woorden. Je mag iemand meenemen.'),
    ],
  }),
  afsluiting: soort({
    naam: 'Afsluiting',
    velden: [
      veld('laatste', 'Laatste dag', 'datum'),
      veld('reden', 'Waarom wij stoppen', 'lang'),
      veld('hierna', 'Bij wie hulp te vinden is', 'lang'),
    ],
    titel: 'Onze hulp stopt',
    ouders: ({ voornaam }, { laatste, reden, hierna }) => [
      kop('Wat er verandert'),
      alinea(`Onze hulp aan ${voornaam} en u stopt. De laatste dag is ${laatste}.`),
      kop('Waarom'),
      alinea(reden),
      kop('Hulp hierna'),
      alinea(hierna),
      kop('Het dossier'),
      alinea('U mag het dossier lezen en vragen om een kopie. Bel of schrijf ons.'),
    ],
    kind: ({ voornaam }, { laatste, reden, hierna }) => [
      alinea(`Hoi ${voornaam}, wij stoppen met helpen. De laatste dag is ${laatste}.`),
      alinea(reden),
      kop('Heb je later hulp nodig?'),
      alinea(hierna),
    ],
  }),
} as const satisfies Record<BriefSoort, unknown>

const gratisHulp: Record<BriefLezer, Blok[]> = {
  ouders: [
    kop('Wie helpt u gratis?'),
    alinea(
      'Een vertrouwenspersoon van Jeugdstem luistert, legt uit en helpt u om iets te zeggen of te klagen. Die werkt niet bij ons. De hulp is gratis. Telefoon 088 555 1000.',
    ),
  ],
  kind: [
    kop('Wie helpt jou?'),
    alinea(
      'Een vertrouwenspersoon van Jeugdstem luistert naar jou en helpt je als je het ergens niet mee eens bent. Die werkt niet bij ons. De hulp is gratis. Telefoon 088 555 1000.',
    ),
  ],
}

/** The blocks of one letter. A letter to a child has to exist for its kind. */
export function schrijfBrief(welke: BriefSoort, lezer: BriefLezer, stof: Briefstof, velden: Readonly<Record<string, string>>): Blok[] {
  const briefsoort = briefsoorten[welke] as unknown as Soort<string>
  const inWoorden = Object.fromEntries(
    briefsoort.velden.map(({ naam, soort: veldsoort }) => {
      const waarde = velden[naam] ?? ''
      return [naam, veldsoort === 'datum' && naam !== 'bekendgemaakt' && isDatum(waarde) ? datumInWoorden(waarde) : waarde]
    }),
  )
  const schrijf = lezer === 'kind' ? briefsoort.kind : briefsoort.ouders
  if (schrijf === null) throw new RangeError('Deze brief is er niet voor een kind.')
  const groet = lezer === 'kind' ? 'Groeten,' : 'Met vriendelijke groet,'
  return [...schrijf(stof, inWoorden), ...gratisHulp[lezer], alinea(groet), alinea(stof.afzender)]
}
