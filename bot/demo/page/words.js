// The page's own labels, in Indonesian and English. What the bot says is the bot's.

const words = {
  id: {
    title: "Loket · peragaan",
    tagline: "Peragaan: bot sungguhan, Telegram tiruan",
    turns: "Putar kalender",
    hour: "+1 jam",
    "hour-more": "hari yang sama",
    day: "Hari kerja berikutnya",
    ten: "10 hari kerja",
    sides: "Pilih sisi",
    "citizen-side": "Warga",
    "officer-side": "Petugas",
    who: "Main sebagai",
    rooms: "Ruang percakapan",
    citizen: "warga",
    administrator: "administrator grup",
    member: "anggota grup",
    "working-open": "Hari kerja · loket buka",
    "working-closed": "Hari kerja · loket tutup",
    weekend: "Akhir pekan · kantor libur",
    off: "Libur: {name}",
    "now-is": "Sekarang {date}",
    turning: "Kalender diputar …",
    lost: "Sambungan ke peragaan terputus. Jalankan lagi “make demo”, lalu buka alamat barunya.",
    private: "Pribadi",
    "private-more": "{name} dan bot",
    general: "Umum",
    closed: "ditutup",
    "no-messages": "Belum ada pesan",
    members: "{count} anggota",
    bot: "bot",
    messages: "Pesan",
    write: "Tulis pesan",
    "write-as": "Tulis sebagai {name}",
    send: "Kirim",
    save: "Simpan",
    attach: "Lampirkan berkas",
    voice: "Kirim pesan suara (contoh, tanpa merekam)",
    commands: "Perintah bot",
    start: "Mulai",
    reply: "Balas",
    edit: "Sunting",
    "replying-to": "Membalas {name}",
    editing: "Menyunting pesan",
    cancel: "Batal",
    edited: "disunting",
    silent: "tanpa bunyi",
    "voice-note": "Pesan suara",
    photo: "Foto",
    sticker: "Stiker",
    file: "Berkas",
    "to-quoted": "Ke pesan yang dibalas: {name}",
    unread: "{count} belum dibaca",
    opens: "membuka tautan",
    "hello-citizen": "Anda {name}, warga. Tekan Mulai untuk menyapa loket, lalu mintalah sebuah informasi.",
    "hello-officer": "Ini percakapan pribadi {name} dengan bot. Di sinilah data pemohon dibuka, bukan di grup.",
    "hello-group": "Belum ada permohonan. Ajukan satu sebagai warga; topiknya muncul di sini.",
    forum_topic_created: "Topik dibuat: {name}",
    forum_topic_edited: "Topik diberi nama: {name}",
    forum_topic_closed: "Topik ditutup",
    forum_topic_reopened: "Topik dibuka lagi",
    new_chat_members: "{name} bergabung",
    left_chat_member: "{name} keluar",
    pinned_message: "Sebuah pesan disematkan",
    "too-big": "Berkas paling besar 20 MB.",
  },
  en: {
    title: "Loket · demo",
    tagline: "Demo: the real bot, a pretend Telegram",
    turns: "Turn the calendar",
    hour: "+1 hour",
    "hour-more": "the same day",
    day: "Next working day",
    ten: "10 working days",
    sides: "Choose a side",
    "citizen-side": "Citizen",
    "officer-side": "Officers",
    who: "Play as",
    rooms: "Conversations",
    citizen: "citizen",
    administrator: "group administrator",
    member: "group member",
    "working-open": "Working day · counter open",
    "working-closed": "Working day · counter closed",
    weekend: "Weekend · office closed",
    off: "Day off: {name}",
    "now-is": "It is now {date}",
    turning: "Turning the calendar …",
    lost: "The demo does not answer. Run “make demo” again and open its new address.",
    private: "Private",
    "private-more": "{name} and the bot",
    general: "General",
    closed: "closed",
    "no-messages": "No messages yet",
    members: "{count} members",
    bot: "bot",
    messages: "Messages",
    write: "Write a message",
    "write-as": "Write as {name}",
    send: "Send",
    save: "Save",
    attach: "Attach a file",
    voice: "Send a voice note (a sample, nothing is recorded)",
    commands: "The bot's commands",
    start: "Start",
    reply: "Reply",
    edit: "Edit",
    "replying-to": "Replying to {name}",
    editing: "Editing a message",
    cancel: "Cancel",
    edited: "edited",
    silent: "without sound",
    "voice-note": "Voice note",
    photo: "Photo",
    sticker: "Sticker",
    file: "File",
    "to-quoted": "To the message replied to: {name}",
    unread: "{count} unread",
    opens: "opens a link",
    "hello-citizen": "You are {name}, a citizen. Press Start to greet the desk, then ask for some information.",
    "hello-officer": "This is {name}'s private chat with the bot. A requester's data open here, never in the group.",
    "hello-group": "No request yet. File one as a citizen; its topic will appear here.",
    forum_topic_created: "Topic created: {name}",
    forum_topic_edited: "Topic renamed: {name}",
    forum_topic_closed: "Topic closed",
    forum_topic_reopened: "Topic reopened",
    new_chat_members: "{name} joined",
    left_chat_member: "{name} left",
    pinned_message: "A message was pinned",
    "too-big": "A file may have 20 MB.",
  },
};

let language = "id";
let zone = "Asia/Jakarta";

export const currentLanguage = () => language;

export function useZone(name) {
  zone = name;
}

export function t(key, values = {}) {
  const text = words[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function setLanguage(wanted) {
  language = wanted;
  document.documentElement.lang = wanted;
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
  }
}

const formats = new Map();

function formatted(at, options) {
  const key = language + zone + JSON.stringify(options);
  if (!formats.has(key)) {
    const tongue = language === "id" ? "id-ID" : "en-GB";
    formats.set(key, new Intl.DateTimeFormat(tongue, { timeZone: zone, ...options }));
  }
  return formats.get(key).format(at);
}

const zoneName = () =>
  ({ "Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT" })[zone] ?? zone;

export const longDate = (at) =>
  formatted(at, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const shortDate = (at) => formatted(at, { weekday: "short", day: "numeric", month: "short" });
export const hourOf = (at) => formatted(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const hourInZone = (at) => `${hourOf(at)} ${zoneName()}`;

export function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const unit = bytes < 1024 * 1024 ? ["kB", 1024] : ["MB", 1024 * 1024];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / unit[1])} ${unit[0]}`;
}
