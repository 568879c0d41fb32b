export { draaiWachtrij, type Wachtrij, type Wachtrijuitkomst } from './wachtrij.ts'
