import type { Teksten } from '../nl.ts'

const klein = (zin: string): string => zin.charAt(0).toLowerCase() + zin.slice(1)

export const wachttijd: Teksten['wachttijd'] = {
  kop: (start, intern) => `Waiting since the start: ${klein(start)} Worker dropped out: ${klein(intern)}`,
  laden: 'Computing the waiting time over a whole year…',
  venster: (na, tot) => `About those who waited after ${na}, up to and including ${tot}.`,
  begonnen: (begonnen, meteen) =>
    `In that time a measure began for ${begonnen} children; ${meteen} of them had a permanent worker at once. They did not wait and are not in the line.`,
  soort: { start: 'Waiting since the start', intern: 'Waiting because the worker dropped out' },
  mediaan: (dagen) => `Half had a permanent worker after ${dagen}.`,
  mediaanNiet: 'Less than half got a permanent worker in this year.',
  vijf: (procent) => `Within 5 working days ${procent} had a permanent worker.`,
  tweeenveertig: (procent) => `Within 42 days ${procent} had a permanent worker.`,
  gemiddelde: (tot, dagen) => `In the first ${tot} days a child waited ${dagen} days on average.`,
  tussen: (onder, boven) => `With 95% certainty between ${onder} and ${boven}.`,
  vanaf: (onder) => `With 95% certainty from ${onder}.`,
  vroegOpNul: (dag) => `After day ${dag} the line says nothing more: too few children were left.`,
  teWeinig: 'Too few children waited to say anything about it.',
  telt: (perioden, kregen, wacht, geeindigd, al) =>
    `This is about ${perioden} waits: ${kregen} times a permanent worker came, ${wacht} times the child still waits, ${geeindigd} times the measure ended first. ${al} times the wait had begun before this year.`,
  geenGemiddelde:
    'A plain average of finished waits is not shown: those who wait longest still wait and would not count. The line counts them too.',
  grafiek: (soort) => `${soort}: which part still waits after so many days`,
  beschrijving: (soort, zin) => `${soort}. ${zin}`,
  dag: 'Days waited',
  deel: 'Still waits',
  onder: 'Lower limit 95%',
  boven: 'Upper limit 95%',
  streep: '42 days',
  risico: 'How many children are still in view then',
  onderRisico: 'Children',
  perGroep: 'Look by',
  groepering: { geheel: 'All children together', team: 'Team', regio: 'Youth region', soort: 'Kind of measure' },
  groep: 'Group',
  zonderGroep: 'No team yet',
  perioden: 'Waits',
  helft: 'Half after',
  kans42: 'Within 42 days',
  weinig: 'too few',
  groepenKop: 'By group',
  groepenUitleg:
    'In order of name. A small difference is often chance. A child belongs to the team of whoever became its fixed worker last; who never had one belongs to no team yet.',
  downloadCsv: 'Download (CSV)',
  downloadXlsx: 'Download (Excel)',
  leegTitel: 'Nobody waited in this year',
  leeg: 'As soon as a child is without a permanent worker, this shows how long that lasts. Choose another day, or have a delivery read in.',
}
