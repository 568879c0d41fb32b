export { maakModel, prijsVanNietsDoen, prijsVanVerdeling } from '../model.ts'
export { optimum } from '../optimum.ts'
