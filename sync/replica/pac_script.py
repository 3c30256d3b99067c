"""Runs the script of a PAC file, in a process of its own, for whoever serves it may be anybody: it
can compute and ask for names, and nothing else.
"""

from __future__ import annotations

import socket
from datetime import UTC, datetime
from typing import Any

SECONDS = 30  # after which that process is ended; it takes a while to start on a busy computer
MOST_LOOKUPS = 50
MEMORY, STACK = 64 * 1024 * 1024, 512 * 1024  # bytes that a script may use


def proxies_in(script: str, url: str, host: str) -> str:
    """What the script answers for `url`, as `PROXY a:8080; DIRECT`. Only in a process of its
    own.
    """
    import quickjs

    context = quickjs.Context()
    context.set_memory_limit(MEMORY)
    context.set_max_stack_size(STACK)
    look_ups = [0]

    def look_up(name: Any) -> str:
        look_ups[0] += 1
        if look_ups[0] > MOST_LOOKUPS:
            return ""
        try:
            return socket.gethostbyname(str(name)[:255])
        except (OSError, UnicodeError):
            return ""

    context.add_callable("_lookUp", look_up)
    context.add_callable("_here", _own_address)
    context.add_callable("_moment", _moment)
    context.eval(FUNCTIONS)
    context.eval(script)
    context.set("_url", url)
    context.set("_host", host)
    return str(
        context.eval(
            "String((typeof FindProxyForURL == 'function' ? FindProxyForURL : "
            "FindProxyForURLEx)(_url, _host))"
        )
    )


def _own_address() -> str:
    """The address that this computer has towards the world; nothing is sent."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))  # a number that is given to nobody
            return str(probe.getsockname()[0])
    except OSError:
        return "127.0.0.1"


def _moment(universal: bool) -> str:
    now = datetime.now(UTC) if universal else datetime.now().astimezone()
    return (
        f"{now.isoweekday() % 7} {now.day} {now.month - 1} {now.year} {now.hour} {now.minute} "
        f"{now.second}"
    )


# The functions that every PAC file may use, as browsers have had them since 1996.
FUNCTIONS = r"""
function isPlainHostName(host) { return host.indexOf('.') < 0 && host.indexOf(':') < 0; }
function dnsDomainIs(host, domain) { return host.length >= domain.length && host.slice(-domain.length).toLowerCase() == domain.toLowerCase(); }
function localHostOrDomainIs(host, name) { return host == name || name.lastIndexOf(host + '.', 0) == 0; }
function dnsResolve(host) { return _lookUp(String(host)) || null; }
function dnsResolveEx(host) { return _lookUp(String(host)); }
function isResolvable(host) { return dnsResolve(host) !== null; }
var isResolvableEx = isResolvable;
function myIpAddress() { return _here(); }
function myIpAddressEx() { return _here(); }
function dnsDomainLevels(host) { return host.split('.').length - 1; }
function convert_addr(text) {
  var parts = String(text).split('.');
  return parts.length != 4 ? 0 : ((parts[0] & 255) * 16777216 + (parts[1] & 255) * 65536 + (parts[2] & 255) * 256 + (parts[3] & 255)) | 0;
}
function isInNet(host, pattern, mask) {
  var address = /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? host : dnsResolve(host);
  return address !== null && (convert_addr(address) & convert_addr(mask)) == (convert_addr(pattern) & convert_addr(mask));
}
function isInNetEx(host, prefix) {
  var parts = prefix.split('/'), bits = Number(parts[1]);
  if (parts[0].indexOf(':') >= 0 || !(bits >= 0 && bits <= 32)) return false;
  var mask = bits == 0 ? 0 : (-1 << (32 - bits)), address = /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? host : dnsResolve(host);
  return address !== null && (convert_addr(address) & mask) == (convert_addr(parts[0]) & mask);
}
function shExpMatch(text, pattern) {
  var t = 0, p = 0, star = -1, mark = 0;
  text = String(text); pattern = String(pattern);
  while (t < text.length) {
    if (p < pattern.length && (pattern[p] == '?' || pattern[p] == text[t]) && pattern[p] != '*') { t++; p++; }
    else if (p < pattern.length && pattern[p] == '*') { star = p++; mark = t; }
    else if (star >= 0) { p = star + 1; t = ++mark; }
    else return false;
  }
  while (pattern[p] == '*') p++;
  return p == pattern.length;
}
function alert() {}
var _days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
var _months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
function _given(args) {
  var found = Array.prototype.slice.call(args), universal = found[found.length - 1] == 'GMT';
  if (universal) found.pop();
  return [found, _moment(universal).split(' ').map(Number)];
}
function _between(low, now, high) { return low <= high ? low <= now && now <= high : now >= low || now <= high; }
function weekdayRange() {
  var given = _given(arguments), a = _days.indexOf(given[0][0]), b = given[0].length > 1 ? _days.indexOf(given[0][1]) : a;
  return _between(a, given[1][0], b);
}
function timeRange() {
  var given = _given(arguments), a = given[0].map(Number), n = given[1], now = n[4] * 3600 + n[5] * 60 + n[6];
  if (a.length == 1) return n[4] == a[0];
  if (a.length == 2) return a[0] <= a[1] ? a[0] <= n[4] && n[4] < a[1] : n[4] >= a[0] || n[4] < a[1];
  if (a.length == 4) return _between(a[0] * 3600 + a[1] * 60, now, a[2] * 3600 + a[3] * 60);
  return _between(a[0] * 3600 + a[1] * 60 + a[2], now, a[3] * 3600 + a[4] * 60 + a[5]);
}
function dateRange() {
  var given = _given(arguments), a = given[0], n = given[1], half = a.length == 1 ? 1 : a.length / 2;
  function read(part) {
    var found = {};
    part.forEach(function (one) {
      if (typeof one == 'string' && _months.indexOf(one) >= 0) found.month = _months.indexOf(one);
      else if (Number(one) > 31) found.year = Number(one);
      else found.day = Number(one);
    });
    return found;
  }
  var low = read(a.slice(0, half)), high = a.length == 1 ? low : read(a.slice(half));
  function number(from, other) {
    return ('year' in other ? from.year * 10000 : 0) + ('month' in other ? from.month * 100 : 0) + ('day' in other ? from.day : 0);
  }
  return _between(number(low, low), number({day: n[1], month: n[2], year: n[3]}, low), number(high, low));
}
"""
