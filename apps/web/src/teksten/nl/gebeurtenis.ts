export const gebeurtenis = {
  titel: (nummer: string) => `Wat er gebeurde bij dossier ${nummer}`,
  zin: (aantal: number) =>
    aantal === 0
      ? 'Er is nog niets vastgelegd'
      : aantal === 1
        ? 'Er is 1 gebeurtenis vastgelegd'
        : `Er zijn ${aantal} gebeurtenissen vastgelegd`,
  uitleg:
    'Hier legt u vast wat geen eigen scherm heeft: een verzoek om inzage, een plaatsing, een verslag aan het Openbaar Ministerie. De termijnen volgen vanzelf. Een beschikking, plan of contact legt u vast waar het hoort.',
  nieuw: 'Gebeurtenis vastleggen',
  wat: 'Wat is er gebeurd?',
  kies: 'Kies wat er gebeurde',
  over: 'Waar gaat het over?',
  sinds: (naam: string, dag: string) => `${naam}, ${dag}`,
  op: 'Op welke dag?',
  opVooruit: 'Op welke dag wilt u dat?',
  toelichting: 'Wat moet een ander erover weten?',
  bewaar: 'Gebeurtenis bewaren',
  verbeter: 'Verbeteren',
  bewaarVerbetering: 'Verbetering bewaren',
  trekIn: 'Intrekken',
  trekInUitleg: 'De termijnen worden dan berekend alsof dit niet was vastgelegd. Wat er stond blijft te zien in de geschiedenis.',
  redenIntrekking: 'Waarom trekt u dit in?',
  bewaarIntrekking: 'Gebeurtenis intrekken',
  ingetrokken: (dag: string, reden: string) => `Ingetrokken op ${dag}: ${reden}`,
  leegTitel: 'Nog niets vastgelegd',
  leeg: 'Vraagt iemand om inzage, of wordt het kind geplaatst? Leg het hier vast. Houvast zegt dan wat er moet en voor welke dag.',
}
