export * from './personeel.ts'
