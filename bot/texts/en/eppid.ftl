# The number in the register of record.
eppid-notice = Request <code>{ $number }</code> stands in the register of record, KPU's e-PPID, under number <b>{ $eppid }</b>. Name either number when you contact us; its dates stay the same.
event-eppid-numbered = the request was entered in KPU's e-PPID
