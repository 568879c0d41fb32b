export * from './personeel.ts'
export * from './reeks.ts'
