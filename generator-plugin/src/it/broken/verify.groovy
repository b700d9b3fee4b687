String log = new File(basedir, 'build.log').text
// Every problem at once, each with its place, and no stack trace for a user's mistake.
assert log.contains('src/main/spec/shop.yaml:6:7: warning:')
assert log.contains('src/main/spec/shop.yaml:7:19: error:')
assert log.contains('src/main/spec/shop.yaml:13:30: error:')
assert log.contains('src/main/spec/shop.yaml:17:29: error:')
assert log.contains('3 errors in src/main/spec, listed above')
assert !log.contains('\tat dev.bindery')
assert !new File(basedir, 'target/generated-sources').exists()
