export * from './levering/index.ts'
