export { Agenda } from './agenda.ts'
export { Loting } from './loting.ts'
export { exp, log, normaalkwantiel } from './wiskunde.ts'
