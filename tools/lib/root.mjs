import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** True when the module is the program that Node was asked to run. */
export const isProgram = (moduleUrl) => Boolean(process.argv[1]) && path.resolve(process.argv[1]) === fileURLToPath(moduleUrl)
