export { type Ijkwaarde, ijkCaseload, ijkEigen, metCaseload, poissonInterval, type Registratie } from './eigen.ts'
export { landelijk } from './landelijk.ts'
export { type Bron, type Parameter, type Parameternaam, parameters } from './parameters.ts'
export { type Punt, type Reeks, reeks, reeksen, stroomJb2023H1 } from './reeks.ts'
