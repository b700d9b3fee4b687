String log = new File(basedir, 'build.log').text
assert log.contains('STRANGER Product[id=1, name=Kite, price=9.90] Kite 7')
assert log.contains('files written, 0 unchanged, 0 removed in target/generated-sources/bindery')
assert log.contains('Up to date in target/generated-sources/bindery')
assert new File(basedir, 'target/classes/com/acme/shop/AcmeShopClient.class').file
