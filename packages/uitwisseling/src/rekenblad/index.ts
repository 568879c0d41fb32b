export { leesRekenblad, Rekenbladfout } from './lezen.ts'
