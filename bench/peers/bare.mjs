/** Bare Node and pg: reads a JSON body, does one INSERT, answers 201. The ceiling of what a Node process can do with this database. */
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 })
await pool.query('CREATE TABLE IF NOT EXISTS bench_bare (id uuid PRIMARY KEY, reference text NOT NULL, body jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now())')

const server = http.createServer((req, res) => {
  if (req.method !== 'POST') {
    res.writeHead(405, { 'content-length': 0 })
    res.end()
    return
  }
  const chunks = []
  req.on('data', (chunk) => chunks.push(chunk))
  req.on('end', async () => {
    const answer = (status, value) => {
      const bytes = Buffer.from(JSON.stringify(value))
      res.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length })
      res.end(bytes)
    }
    try {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      const reference = randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()
      await pool.query('INSERT INTO bench_bare (id, reference, body) VALUES ($1, $2, $3)', [body.key, reference, JSON.stringify(body)])
      answer(201, { reference })
    } catch (error) {
      answer(500, { message: error.message })
    }
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => { server.closeAllConnections(); server.close(() => void pool.end().then(() => process.exit(0))) })
