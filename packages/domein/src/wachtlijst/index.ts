export * from './kindstand.ts'
export * from './wachtlijst.ts'
