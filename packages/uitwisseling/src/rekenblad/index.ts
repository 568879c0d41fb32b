export { leesRekenblad, Rekenbladfout } from './lezen.ts'
export { schrijfRekenblad } from './schrijven.ts'
