import type { Teksten } from '../nl.ts'

const gezinnen = (aantal: number) => (aantal === 1 ? '1 gezin (family)' : `${aantal} gezinnen (families)`)
const kinderen = (aantal: number) => (aantal === 1 ? '1 child' : `${aantal} children`)
const punten = (aantal: string) => (aantal === '1' ? '1 point' : `${aantal} points`)

export const verdeling: Teksten['verdeling'] = {
  titel: 'Allocation advice',
  naarAdvies: 'Make allocation advice',
  naarGewichten: 'Weights for allocation',
  terugTeam: 'To the team',
  terugLijst: 'All advices',
  beginKop: 'Houvast works out who can take over which family; you decide.',
  wachtendKop: (aantal) =>
    aantal === 0
      ? 'Nobody is on the waitlist now.'
      : `${kinderen(aantal)} ${aantal === 1 ? 'waits' : 'wait'} for a vaste jeugdbeschermer (fixed worker). Houvast works out who can take over; you decide.`,
  beginUitleg:
    'The advice looks at room, waiting time, who knows the family already and a fair spread. Nobody is assigned before you accept a proposal and the chosen worker reads and accepts the handover card.',
  leegTitel: 'No advice has been made yet',
  leeg: 'Choose above the teams where there may be room and make an advice. It stays here, with what you decided about it.',
  welkeTeams: 'In which teams do you look for room?',
  kiesTeam: 'Choose at least one team.',
  hoelang: 'How long may Houvast calculate?',
  hoelangHint: 'Often 3 seconds is enough. Longer may give a slightly better proposal.',
  seconden: { '1': '1 second', '3': '3 seconds', '10': '10 seconds' },
  maak: 'Make the advice',
  rekent: (seconden) => `Houvast is calculating, at most ${seconden === 1 ? '1 second' : `${seconden} seconds`}.`,
  stop: 'Stop calculating',
  gestopt: 'Stopped. Nothing was kept.',
  eerdere: 'Earlier advices',
  eerdereSom: (aanvaard, anders, geweigerd) =>
    `Together ${aanvaard} times accepted, ${anders} times somebody else chosen and ${geweigerd} times refused.`,
  adviesVan: (moment) => `Advice of ${moment}`,
  regel: (door, teams, met, totaal) => `By ${door}, for ${teams}: ${met} of ${gezinnen(totaal)} with a proposal.`,
  besloten: (aanvaard, anders, geweigerd) =>
    aanvaard + anders + geweigerd === 0 ? 'Nothing decided yet.' : `${aanvaard} accepted, ${anders} somebody else, ${geweigerd} refused.`,

  kopAlles: (totaal) => (totaal === 1 ? 'There is room for the one family.' : `There is room for all ${gezinnen(totaal)}.`),
  kopDeel: (met, totaal) => `There is room for ${met} of the ${gezinnen(totaal)}; ${gezinnen(totaal - met)} stay waiting.`,
  kopNiets: (totaal) => `There is no room for any of the ${gezinnen(totaal)}; they stay waiting.`,
  kopWeg: 'Of this advice there is no family left that you may see.',
  gemaakt: (moment, door, teams) => `Made on ${moment} by ${door}, for ${teams}.`,
  nogOpen: (open) =>
    open === 0 ? 'Every proposal has been decided on.' : `${open === 1 ? '1 proposal asks' : `${open} proposals ask`} a decision.`,
  bewezen: 'It cannot be better with these weights.',
  hoogstens: (procent) => `At most ${procent}% better is possible.`,
  teams: (aantal) => `${aantal} teams`,
  zekerheid: 'how good this advice is',
  zekerheidUitleg: (bewezen) =>
    bewezen
      ? 'Proved: with these weights and this room no better division exists.'
      : 'A slightly better division may exist. The percentage says how much that can differ at most, measured from doing nothing to the best division possible.',
  zekerheidGrens:
    'Whether the weights are right and whether it suits this child, Houvast cannot say. That is yours to judge. A point is a point of the weights below.',
  nietMee:
    'Travel time and expertise are not registered and play no part. Houvast recognises brothers and sisters by the same surname at the same postcode or in the same municipality.',
  tekortTitel: 'There is not enough room',
  tekort: (aantal) =>
    `${gezinnen(aantal)} stay without a vaste jeugdbeschermer (fixed worker). Nobody was proposed beyond their own room. Look in more teams, or choose somebody yourself and write down why.`,
  voorbeeld:
    'This advice was made with example weights or with weights for this advice only; not with weights that your institution has set.',
  voorstellen: (aantal) => `Proposals (${aantal})`,
  wachten: (aantal) => `Stay waiting (${aantal})`,
  gezin: (achternaam) => `Family ${achternaam}`,
  wacht: (duur) => `Waiting ${duur}.`,
  criterium: {
    spoed: 'Cannot wait (spoed).',
    voorrang: 'The weekoverleg gave priority.',
    bodemeisNietNageleefd: 'A bodemeis (safety condition) is not met.',
    nogNietGezien: 'Not seen yet since it waits.',
  },
  voorstel: (naam) => `${naam} is proposed`,
  omdat: {
    kentGezin: 'was their worker before',
    broerOfZus: 'is the worker of a brother or sister already',
    ruimte: (ruimte, aantal) => `has room for ${kinderen(ruimte)} and this family has ${aantal}`,
  },
  last: (nu, metGezin, straks, beschikbaar) =>
    `Now ${kinderen(nu)}, with this family ${metGezin}, with the whole advice ${straks}; the room is ${beschikbaar}.`,
  tweede: (naam, meer) => `Second choice is ${naam}: that costs ${punten(meer)} more`,
  tweedeGelijk: (naam) => `Second choice is ${naam}: that costs the same`,
  ruilWacht: (gezin) => `, and ${gezin} stays waiting then`,
  ruilNaar: (gezin, naar) => `, and ${gezin} goes to ${naar} then`,
  ruilOnbekend: ', and another family, which you may not see any more, makes way then',
  geenTweede: 'There is no second choice.',
  wachtreden: {
    niemand_past: 'Everybody who is there was refused for this family, or gave it back.',
    geen_ruimte: 'Nobody has enough room for this family, or too many children would come at once.',
    ruimte_naar_anderen: 'The room there is goes in this advice to families that together weigh more.',
    wachten_weegt_minder: 'There is room, but with these weights waiting weighs less. Look at the weights, or choose somebody yourself.',
  },
  vraagt: (aantal) => `It is about ${kinderen(aantal)}.`,
  stand: {
    open: 'asks a decision',
    wacht: 'waits to be accepted',
    geregeld: 'arranged',
    geweigerd: 'refused',
    vervallen: 'arranged in another way',
  },
  besluitZin: {
    aanvaard: (naam, dag) => `${naam} was asked on ${dag}.`,
    iemand_anders: (naam, dag) => `You chose somebody else: ${naam} was asked on ${dag}.`,
    geweigerd: (naam, dag) => `Proposal ${naam} refused on ${dag}.`,
  },
  reden: (reden) => `Reason: ${reden}`,
  teruggegeven: 'The card was given back.',
  bovenRuimte: 'This goes beyond the room of this worker.',
  aanvaarden: 'Accept',
  weigeren: 'Refuse',
  anders: 'Somebody else',
  kiesZelf: 'Choose somebody yourself',
  over: (gezin, naam) => `: ${gezin} with ${naam}`,
  overGezin: (gezin) => `: ${gezin}`,
  waaromWeigeren: 'Why do you refuse this proposal?',
  waaromAnders: 'Why this worker?',
  redenHint: 'This stays with the advice. The chosen worker reads it on the handover card.',
  weigerHint: 'This stays with the advice. This pair is not proposed again as long as the family waits.',
  weiger: 'Refuse this proposal',
  vraag: 'Ask this worker',
  wie: 'Who becomes the vaste jeugdbeschermer (fixed worker)?',
  kiesWie: 'Choose somebody',
  kandidaat: (naam, aantal, fte) => `${naam}, ${kinderen(aantal)} on ${fte} fte`,
  voorEnNa: (naam, nu, straks, richtlijn) =>
    `${naam} has ${kinderen(nu)} now, ${straks} after it. The guideline for these hours is ${richtlijn}.`,
  gaatBoven: 'That is more than the guideline. You may choose this; it stays with the decision.',
  gevraagd: (naam, aantal) => `${naam} was asked for ${kinderen(aantal)}. It stays on the waitlist until ${naam} accepts.`,
  isGeweigerd: 'The proposal was refused. The family takes part in the next advice.',
  ruimteUitleg: (norm) =>
    `Room is the guideline of the Team screen: ${norm} children per fte, less during induction and absence. Whoever was asked already, counts. How heavy a family is cannot be told from it.`,
  ruimteOver: 'the room',
  lasten: 'What it means for everybody',
  lastenBijschrift: 'Children of each worker, before and after this advice',
  kolom: { wie: 'Worker', nu: 'Now', straks: 'If all is accepted', beschikbaar: 'Room by the guideline' },
  zonderVerandering: (aantal) => (aantal === 1 ? '1 worker for whom nothing changes' : `${aantal} workers for whom nothing changes`),
  inwerkend: 'in induction',
  afwezig: 'partly absent',

  wegen: 'Weights',
  wegenUitleg:
    'A weight of 0 plays no part; a double weight counts double. Slide and calculate again to see what changes. It holds only for the advice that you make then.',
  gewicht: {
    kindZonderJeugdbeschermer: 'A child without a fixed worker',
    verdubbelingInDagen: 'After how many days of waiting does a child weigh double?',
    eerdereJeugdbeschermer: 'Somebody who knows the family',
    broersEnZussen: 'Worker of a brother or sister',
    bezetting: 'Spread: less to whoever has much',
    hoogstensErbij: 'At most so many new children for each worker',
    spoed: 'Spoed: this child cannot wait',
    voorrang: 'The weekoverleg gives priority',
    bodemeisNietNageleefd: 'A bodemeis (safety condition) is not met',
    nogNietGezien: 'Not seen yet since it waits',
  },
  inPunten: 'in points',
  inDagen: 'in days',
  inKinderen: 'in children, in one advice',
  schuif: (naam) => `${naam} (slider)`,
  opnieuw: 'Calculate again with these weights',
  restOpnieuw: 'Divide anew who still waits',
  standaard: 'Put back as set',
  verschilTitel: 'What changes with these weights?',
  verschil: {
    niets: 'Nothing: every family gets the same proposal.',
    anders: (aantal) => `${gezinnen(aantal)} get somebody else.`,
    erbij: (aantal) => `${gezinnen(aantal)} get a proposal now.`,
    eraf: (aantal) => `${gezinnen(aantal)} get no proposal any more.`,
    bekend: (eerst, nu) => `With somebody who knows the family: ${eerst} becomes ${nu}.`,
  },
  naarVorige: 'Back to the previous advice',

  gewichtenKop: 'Your institution has set how much everything weighs in dividing.',
  gewichtenKopVoorbeeld: 'No weights have been set yet; an example is used.',
  gewichtenUitleg:
    'These weights hold for every allocation advice. The team leader may depart from them for one advice; that is then said. Houvast computes no risk and puts nobody first by itself: what people registered about a child counts as much as you set here.',
  stelVast: 'Set new weights',
  besluit: 'Who decided this, and where is that written?',
  vanaf: 'From which day?',
  bewaarGewichten: 'Set',
  vastgesteld: 'Set. Advices that exist already do not change.',
  versies: 'Versions that were set',
  versie: (dag, besluit) => `From ${dag}: ${besluit}`,
  gewichtenTabel: 'Weights that hold now',
  onderwerp: 'On what',
  punten: 'Weight',
}
