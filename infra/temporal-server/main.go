// A Temporal server whose databases are in PostgreSQL: the server's own modules with the one plugin that we use.
// Its configuration is a file, as the official server reads it; nothing of ours is inside.
//
//	temporal-server start CONFIG.yaml
//	temporal-server schema temporal|visibility      prints "-- version N" and the schema
package main

import (
	"fmt"
	"io/fs"
	"log"
	"os"

	"go.temporal.io/server/common/config"
	_ "go.temporal.io/server/common/persistence/sql/sqlplugin/postgresql" // registers postgres12_pgx
	"go.temporal.io/server/schema"
	v12 "go.temporal.io/server/schema/postgresql/v12"
	"go.temporal.io/server/temporal"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: temporal-server start CONFIG.yaml | schema temporal|visibility")
	}
	run := map[string]func(string) error{"start": start, "schema": printSchema}[os.Args[1]]
	if run == nil {
		log.Fatalf("unknown command %q", os.Args[1])
	}
	if err := run(os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

func printSchema(name string) error {
	version := map[string]string{"temporal": v12.Version, "visibility": v12.VisibilityVersion}[name]
	sql, err := fs.ReadFile(schema.Assets(), "postgresql/v12/"+name+"/schema.sql")
	if err != nil {
		return err
	}
	_, err = fmt.Printf("-- version %s\n%s", version, sql)
	return err
}

func start(file string) error {
	cfg, err := config.Load(config.WithConfigFile(file))
	if err != nil {
		return err
	}
	server, err := temporal.NewServer(
		temporal.ForServices(temporal.DefaultServices),
		temporal.WithConfig(cfg),
		temporal.InterruptOn(temporal.InterruptCh()),
	)
	if err != nil {
		return err
	}
	return server.Start()
}
