/** A malware scanner that speaks clamd's protocol (clamd(8), command INSTREAM). Optional; configured, it must answer. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import net from 'node:net'
import { Fault } from '@/platform/errors'

export type ScannerAddress = { readonly path: string } | { readonly host: string; readonly port: number }

const TIMEOUT_MILLISECONDS = 30_000
/** clamd's answers are one short line. */
const ANSWER_MAX = 4096

const connect = (address: ScannerAddress) => ('path' in address ? net.connect(address.path) : net.connect(address.port, address.host))

/**
 * Sends a file and reads the verdict; true when the scanner found something. What it found is not kept: names of signatures say nothing to
 * a resident.
 * @throws Fault `file-scanner-unreachable` when it is not there, is silent for 30 seconds or does not give a verdict.
 */
export async function refusedByScanner(file: string, address: ScannerAddress): Promise<boolean> {
  const socket = connect(address)
  socket.setTimeout(TIMEOUT_MILLISECONDS, () => socket.destroy(new Error('silent')))
  try {
    const answer = answerOf(socket)
    await Promise.race([send(file, socket), answer]) // it answers early when the file is longer than it accepts
    const verdict = await answer
    if (/\bOK$/.test(verdict)) return false
    if (/\bFOUND$/.test(verdict)) return true
    throw new Error('no verdict')
  } catch (error) {
    throw new Fault('file-scanner-unreachable', 'file scanner: CANBAO_CLAMD gives no verdict', { cause: error })
  } finally {
    socket.destroy()
  }
}

async function send(file: string, socket: net.Socket): Promise<void> {
  const write = async (bytes: Buffer) => {
    if (!socket.write(bytes)) await once(socket, 'drain')
  }
  await write(Buffer.from('zINSTREAM\0'))
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    await write(Buffer.concat([length, chunk]))
  }
  await write(Buffer.alloc(4)) // a chunk of length 0 ends the stream
}

/** The line up to its NUL, or up to the end of the connection. */
function answerOf(socket: net.Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    socket.setEncoding('utf8')
    socket.on('data', (text) => {
      said += String(text)
      if (said.includes('\0') || said.length > ANSWER_MAX) resolve(said.split('\0')[0] ?? '')
    })
    socket.once('end', () => resolve(said.trim()))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('closed')))
  })
}
