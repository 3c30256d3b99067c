// Drives PouchDB (LevelDB on disk, replication over HTTP): a JSON command a line on stdin, a JSON answer a line on stdout.
const PouchDB = require('pouchdb')
const fs = require('fs')
const readline = require('readline')

let local, remote
const commands = {
  async init ({ folder, url, who }) {
    fs.mkdirSync(folder, { recursive: true })
    local = new PouchDB(`${folder}/${who}`)
    remote = new PouchDB(`${url}visits`)
    await local.info()
    await remote.info()
    return {}
  },
  async add ({ file, start, count }) {
    const lines = fs.readFileSync(file, 'utf8').split('\n').slice(start, start + count)
    await local.bulkDocs(lines.map(line => { const { id, ...fields } = JSON.parse(line); return { _id: id, ...fields } }))
    return {}
  },
  async edit ({ edits }) {
    const found = await local.allDocs({ keys: edits.map(one => one.id), include_docs: true })
    await local.bulkDocs(found.rows.map((row, n) => ({ ...row.doc, [edits[n].field]: edits[n].value })))
    return {}
  },
  async delete ({ id }) { await local.remove(await local.get(id)); return {} },
  async push () { await local.replicate.to(remote); return {} },
  async pull () { await local.replicate.from(remote); return {} },
  async sync () { await local.sync(remote); return {} },
  async count () { return { count: (await local.info()).doc_count } },
  async get ({ id }) {
    try {
      const doc = await local.get(id, { conflicts: true })
      const hidden = await Promise.all((doc._conflicts || []).map(rev => local.get(id, { rev })))
      return { doc, hidden }
    } catch { return { doc: null } }
  }
}

async function main () {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { command, ...given } = JSON.parse(line)
    let answer
    try { answer = { ok: true, ...await commands[command](given) } } catch (error) { answer = { ok: false, error: String(error).slice(0, 300) } }
    process.stdout.write(JSON.stringify(answer) + '\n')
  }
  process.exit(0)
}
main()
